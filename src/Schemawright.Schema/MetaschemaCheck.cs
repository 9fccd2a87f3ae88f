using System.Collections.Concurrent;
using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json.Locations;

namespace Schemawright;

/// <summary>Checks schema documents against the metaschemas of their dialects.</summary>
internal static class MetaschemaCheck
{
    private static readonly ConcurrentDictionary<string, JsonSchema?> BuiltIn = new(StringComparer.Ordinal);

    /// <summary>Checks all documents of a set.</summary>
    public static IReadOnlyList<SchemaProblem> AddProblems(JsonSchemaSet set, IReadOnlyList<SchemaProblem> problems)
    {
        var all = new List<SchemaProblem>(problems);
        var documents = set.Registry.Documents.Where(static document => !Metaschemas.Uris.Contains(document.RetrievalUri)).ToList();
        foreach (var document in documents)
        {
            if (set.Registry.RootOf(document) is not { } root)
                continue;
            Check(set, document, root, all);
            all.AddRange(KeywordCheck.Find(set.Registry, document));
        }

        return [.. all.OrderBy(problem => documents.IndexOf(problem.Document)).ThenBy(static problem => problem.Offset)];
    }

    private static void Check(JsonSchemaSet set, SchemaDocument document, SchemaNode root, List<SchemaProblem> problems)
    {
        if (MetaschemaOf(set, root.Dialect) is not { } metaschema || metaschema.IsValid(document.Json, 0))
            return;
        foreach (var error in metaschema.Explain(document.Json, 0).Errors)
        {
            var node = JsonPointers.TryResolve(document.Json, 0, error.InstanceLocation.AsSpan(), out var found) ? found : 0;
            if (!IsUnderOtherDialect(set, document, node, root.Dialect))
                problems.Add(Problem(document, node, error));
        }
    }

    private static SchemaProblem Problem(SchemaDocument document, int node, ValidationError error)
    {
        var subject = error.InstanceLocation.Length == 0 ? "The schema" : $"'{error.InstanceLocation}'";
        var message = $"{subject} is not valid against its metaschema: {error.Message}";
        return new SchemaProblem(SchemaProblemCodes.InvalidSchema, message, document, document.Json.StartOf(node), document.Json.RawValue(node).Length);
    }

    private static JsonSchema? MetaschemaOf(JsonSchemaSet set, Dialect dialect)
    {
        if (!DialectCatalog.TryGet(dialect.Uri, out _))
            return set.TryGet(dialect.Uri, out var custom) ? custom : null;
        return BuiltIn.GetOrAdd(dialect.Uri, static uri =>
        {
            Metaschemas.TryRead(uri, out var utf8);
            var metaschemas = new JsonSchemaSet(
                [SchemaDocument.Create(utf8, null, uri)], new JsonSchemaOptions { CheckMetaschema = false, AssertFormat = false });
            return metaschemas.Get(uri);
        });
    }

    /// <summary>Whether a value is in an embedded resource that has its own dialect, and so its own metaschema.</summary>
    private static bool IsUnderOtherDialect(JsonSchemaSet set, SchemaDocument document, int node, Dialect dialect) =>
        set.Registry.EnclosingSchema(document, node) is { } schema && schema.Dialect != dialect;
}
