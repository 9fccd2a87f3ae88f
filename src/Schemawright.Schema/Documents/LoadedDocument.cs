namespace Schemawright.Documents;

/// <summary>What one registry knows of a document: the schemas in it by node.</summary>
internal sealed class LoadedDocument(SchemaDocument document)
{
    public SchemaDocument Document { get; } = document;

    /// <summary>The schema at each node where one is known to be.</summary>
    public SchemaTable Schemas { get; } = new(document.IsBroken ? 0 : document.Json.NodeCount);

    /// <summary>The nodes of strings and member names that keywords say are regular expressions.</summary>
    public List<int> Patterns { get; } = [];

    /// <summary>Keywords that the dialect may refuse by what they are or say, by their schema and the node of their name.</summary>
    public List<(SchemaNode Owner, int NameNode)> Uncertain { get; } = [];

    /// <summary>Follows pointers.</summary>
    public PointerIndex Pointers { get; } = new(document);

    /// <summary>The root schema; null while the document has not been read.</summary>
    public SchemaNode? Root => Document.IsBroken ? null : Schemas[0];

    /// <summary>The innermost schema that a node lies in.</summary>
    /// <param name="node">Any node of the document.</param>
    /// <returns>The schema at the node itself or around it.</returns>
    public SchemaNode Enclosing(int node)
    {
        var json = Document.Json;
        for (var candidate = node; candidate > 0; candidate--)
        {
            if (Schemas[candidate] is { } schema && json.After(candidate) > node)
            {
                return schema;
            }
        }

        return Schemas[0]!;
    }
}
