namespace Schemawright.Documents;

/// <summary>What a registry knows of a document: its schemas by node.</summary>
internal sealed class LoadedDocument(SchemaDocument document)
{
    public SchemaDocument Document { get; } = document;

    /// <summary>The schema at each node that is known to be one.</summary>
    public SchemaTable Schemas { get; } = new(document.IsBroken ? 0 : document.Json.NodeCount);

    /// <summary>The nodes of strings and property names that are regular expressions according to their keywords.</summary>
    public List<int> Patterns { get; } = [];

    /// <summary>Keywords that the dialect may refuse because of their name or value, by their schema and the node of their name.</summary>
    public List<(SchemaNode Owner, int NameNode)> Uncertain { get; } = [];

    /// <summary>Resolves JSON pointers in the document.</summary>
    public PointerIndex Pointers { get; } = new(document);

    /// <summary>The root schema; null while the document has not been read.</summary>
    public SchemaNode? Root => Document.IsBroken ? null : Schemas[0];

    /// <summary>The innermost schema at or around a node.</summary>
    public SchemaNode Enclosing(int node)
    {
        var json = Document.Json;
        for (var candidate = node; candidate > 0; candidate--)
        {
            if (Schemas[candidate] is { } schema && json.After(candidate) > node)
                return schema;
        }

        return Schemas[0]!;
    }
}
