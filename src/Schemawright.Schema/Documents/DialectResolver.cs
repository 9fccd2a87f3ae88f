using Schemawright.Dialects;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Documents;

/// <summary>Finds the dialect that a value of <c>$schema</c> names, including custom metaschemas with <c>$vocabulary</c>.</summary>
internal sealed class DialectResolver(Dialect defaultDialect, IReadOnlyList<SchemaDocument> documents, List<SchemaProblem> problems)
{
    private readonly Dictionary<string, Dialect?> _custom = new(StringComparer.Ordinal);

    public Dialect DefaultDialect { get; } = defaultDialect;

    /// <summary>The dialect that a <c>$schema</c> of a document names; the default one if it is unknown, which is reported as a problem.</summary>
    public Dialect Resolve(SchemaDocument document, int valueNode)
    {
        var json = document.Json;
        if (!json.IsString(valueNode))
            return DefaultDialect;

        var uri = JsonStrings.GetString(json, valueNode);
        if (Find(uri) is { } dialect)
            return dialect;

        var known = NearestNames.Sort(uri, DialectCatalog.All.Select(candidate => candidate.Uri));
        var message = $"The dialect '{uri}' is not known. Known dialects: {string.Join(", ", known)}. The metaschema of a custom dialect must be among the given documents.";
        problems.Add(new SchemaProblem(SchemaProblemCodes.UnknownDialect, message, document, json.StartOf(valueNode), json.RawValue(valueNode).Length));
        return DefaultDialect;
    }

    private Dialect? Find(string schemaUri)
    {
        if (DialectCatalog.TryGet(schemaUri, out var builtIn))
            return builtIn;

        var uri = UriReference.Normalize(UriReference.SplitFragment(schemaUri).WithoutFragment);
        if (!_custom.TryGetValue(uri, out var custom))
        {
            // A metaschema that describes itself, directly or through a cycle, finds null here and stays unknown.
            _custom[uri] = null;
            custom = documents.FirstOrDefault(document => IsMetaschema(document, uri)) is { } metaschema ? Create(uri, metaschema) : null;
            _custom[uri] = custom;
        }

        return custom;
    }

    private static bool IsMetaschema(SchemaDocument document, string uri)
    {
        if (document.IsBroken)
            return false;

        var node = document.FindProperty(0, "$id");
        var id = node > 0 && document.Json.IsString(node) ? UriReference.SplitFragment(JsonStrings.GetString(document.Json, node)).WithoutFragment : "";
        return string.Equals(UriReference.Resolve(document.RetrievalUri, id), uri, StringComparison.Ordinal);
    }

    private Dialect? Create(string uri, SchemaDocument metaschema)
    {
        var json = metaschema.Json;
        var schemaNode = metaschema.FindProperty(0, "$schema");
        var parent = schemaNode < 0 ? DefaultDialect : json.IsString(schemaNode) ? Find(JsonStrings.GetString(json, schemaNode)) : null;
        var vocabularyNode = metaschema.FindProperty(0, "$vocabulary");
        if (parent is null || vocabularyNode < 0 || !json.IsObject(vocabularyNode))
            return parent?.WithUri(uri);

        var vocabularies = new Dictionary<string, bool>(StringComparer.Ordinal);
        var nameNodes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var name = vocabularyNode + 1; name < json.EndOf(vocabularyNode); name = json.After(name + 1))
        {
            var vocabulary = JsonStrings.GetString(json, name);
            vocabularies[vocabulary] = json.KindOf(name + 1) == JsonKind.True;
            nameNodes[vocabulary] = name;
        }

        var dialect = parent.WithVocabularies(uri, vocabularies, out var unknown);
        foreach (var vocabulary in unknown)
        {
            var message = $"The metaschema '{uri}' requires the vocabulary '{vocabulary}', which is not known.";
            var node = nameNodes[vocabulary];
            problems.Add(new SchemaProblem(SchemaProblemCodes.UnknownVocabulary, message, metaschema, json.StartOf(node), json.RawValue(node).Length));
        }

        return dialect;
    }
}
