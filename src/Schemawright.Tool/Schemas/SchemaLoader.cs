using Schemawright.Documents;
using Schemawright.Tool.Reports;

namespace Schemawright.Tool.Schemas;

/// <summary>Compiles schemas, and prints what is wrong with those that can't be.</summary>
/// <param name="files">The schema files of the run.</param>
/// <param name="options">What asserts; the known documents are those of the run.</param>
/// <param name="error">Takes the problems.</param>
internal sealed class SchemaLoader(SchemaFiles files, JsonSchemaOptions options, TextWriter error)
{
    private readonly Lazy<SchemaRegistry> _everything = new(() => SchemaRegistry.Load([], new SchemaRegistryOptions { KnownDocuments = files.Known }));

    /// <summary>The schema files of the run.</summary>
    public SchemaFiles Files => files;

    /// <summary>Compiles a schema of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="fragment">Which of its schemas, as <c>#</c> and a JSON pointer or anchor; empty for the root.</param>
    /// <returns>The schema; null where it has problems, which are printed.</returns>
    public JsonSchema? Load(SchemaDocument document, string fragment = "")
    {
        var others = files.Known.Where(known => known != document);
        var set = new JsonSchemaSet([document], options with { KnownDocuments = [.. others] });
        if (HasProblems(set))
            return null;
        if (fragment is "" or "#")
            return set.Get(set.Registry.RootOf(document)!);
        if (set.TryGet(document.RetrievalUri + fragment, out var schema))
            return schema;
        error.WriteLine($"{document.Path}: there is no schema at '{fragment}'.");
        return null;
    }

    /// <summary>Finds a schema by its URI: a metaschema, or one that lies within a known document.</summary>
    /// <returns>The schema; null where there is none, or where it has problems, which are printed.</returns>
    public JsonSchema? Find(string uri)
    {
        if (!Uri.IsWellFormedUriString(uri, UriKind.Absolute) || _everything.Value.Find(uri) is null)
            return null;
        var set = new JsonSchemaSet([], options with { KnownDocuments = files.Known });
        return set.TryGet(uri, out var schema) && !HasProblems(set) ? schema : null;
    }

    private bool HasProblems(JsonSchemaSet set)
    {
        foreach (var problem in set.Problems)
            error.WriteLine(PrintableText.Of(files.Describe(problem)));
        if (set.Problems.Any(static problem => problem.Code == SchemaProblemCodes.UnknownReference))
            error.WriteLine("Schemas that others refer to are searched in the folders given by --ref-dir.");
        return set.Problems.Count > 0;
    }
}
