namespace Schemawright.Documents;

/// <summary>
/// The schemas of a document by node. Only pages that contain schemas are allocated, so a large document with few schemas needs little memory.
/// </summary>
internal sealed class SchemaTable(int nodeCount)
{
    private const int PageBits = 10;
    private const int PageLength = 1 << PageBits;

    private readonly SchemaNode?[]?[] _pages = new SchemaNode?[]?[(nodeCount + PageLength - 1) >> PageBits];

    /// <summary>The schema at a node; <see langword="null"/> if no schema is known there.</summary>
    public SchemaNode? this[int node]
    {
        get => _pages[node >> PageBits]?[node & (PageLength - 1)];
        set => (_pages[node >> PageBits] ??= new SchemaNode?[PageLength])[node & (PageLength - 1)] = value;
    }

    /// <summary>All schemas in document order.</summary>
    public IEnumerable<SchemaNode> All()
    {
        foreach (var page in _pages)
        {
            foreach (var schema in page ?? [])
            {
                if (schema is not null)
                    yield return schema;
            }
        }
    }
}
