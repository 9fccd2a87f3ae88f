using Schemawright.Dialects;

namespace Schemawright.Documents;

/// <summary>How schema documents are loaded.</summary>
public sealed record SchemaRegistryOptions
{
    /// <summary>The default options: 2020-12 for documents without <c>$schema</c>, no known documents.</summary>
    public static SchemaRegistryOptions Default { get; } = new();

    /// <summary>The dialect of documents without <c>$schema</c>.</summary>
    public Dialect DefaultDialect { get; init; } = DialectCatalog.Draft202012;

    /// <summary>
    /// Documents that are read only when a reference resolves to them, by identifier or retrieval URI. The metaschemas of all dialects are always known.
    /// </summary>
    public IReadOnlyList<SchemaDocument> KnownDocuments { get; init; } = [];
}
