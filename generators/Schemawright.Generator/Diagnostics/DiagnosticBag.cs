using Schemawright.Documents;

namespace Schemawright.Generator.Diagnostics;

/// <summary>Collects diagnostics: nothing is thrown for an author's mistake, and all mistakes are told at once.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DiagnosticInfo> _items = [];
    private readonly HashSet<DiagnosticInfo> _seen = [];

    /// <summary>Starts without diagnostics.</summary>
    public DiagnosticBag()
    {
    }

    /// <summary>Starts with what others have collected.</summary>
    /// <param name="items">The diagnostics.</param>
    public DiagnosticBag(IEnumerable<DiagnosticInfo> items)
    {
        foreach (var item in items)
            Add(item);
    }

    /// <summary>What has been collected, in the order of its discovery, each once.</summary>
    public IReadOnlyList<DiagnosticInfo> Items => _items;

    /// <summary>Adds a diagnostic; one that is already there is not repeated.</summary>
    /// <param name="id">The id of its descriptor.</param>
    /// <param name="message">A whole sentence.</param>
    /// <param name="location">Where.</param>
    public void Add(string id, string message, DiagnosticLocation? location) => Add(new DiagnosticInfo(id, message, location));

    /// <summary>Adds a diagnostic at an attribute.</summary>
    /// <param name="id">The id of its descriptor.</param>
    /// <param name="message">A whole sentence.</param>
    /// <param name="declaration">What the attribute declares.</param>
    public void Add(string id, string message, RootDeclaration declaration) => Add(new DiagnosticInfo(id, message, null) { Declaration = declaration });

    /// <summary>Adds a diagnostic at a schema.</summary>
    /// <param name="id">The id of its descriptor.</param>
    /// <param name="message">A whole sentence.</param>
    /// <param name="schema">The schema; its opening bracket is the place.</param>
    public void Add(string id, string message, SchemaNode schema)
    {
        if (IsFile(schema.Document))
            Add(id, message, DiagnosticLocation.In(schema.Document, schema.Document.Json.StartOf(schema.Node), 1));
    }

    /// <summary>Adds a diagnostic at the value of a keyword.</summary>
    /// <param name="id">The id of its descriptor.</param>
    /// <param name="message">A whole sentence.</param>
    /// <param name="keyword">The keyword.</param>
    public void Add(string id, string message, SchemaKeyword keyword)
    {
        var document = keyword.Owner.Document;
        if (IsFile(document))
            Add(id, message, DiagnosticLocation.In(document, document.Json.StartOf(keyword.ValueNode), document.Json.RawValue(keyword.ValueNode).Length));
    }

    /// <summary>Takes over what the loader found.</summary>
    /// <param name="problem">A problem of a document.</param>
    public void Add(SchemaProblem problem) => Add(problem.Code, problem.Message, DiagnosticLocation.In(problem.Document, problem.Offset, problem.Length));

    // The schemas of referenced assemblies were told about when those were built.
    private static bool IsFile(SchemaDocument document) => document.Path is not null;

    private void Add(DiagnosticInfo item)
    {
        if (_seen.Add(item))
            _items.Add(item);
    }
}
