using System.ComponentModel;
using Schemawright.Schema.Documents;

namespace Schemawright;

/// <summary>Takes the schema documents that an assembly embeds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EmbeddedSchemaLoader
{
    private readonly List<SchemaDocument> _documents = [];

    internal IReadOnlyList<SchemaDocument> Documents => _documents;

    /// <summary>Adds a document.</summary>
    /// <param name="uri">The absolute URI that it is found under where it names no identifier itself.</param>
    /// <param name="utf8Json">Its text.</param>
    public void Add(string uri, ReadOnlySpan<byte> utf8Json) => _documents.Add(SchemaDocument.Create(utf8Json.ToArray(), retrievalUri: uri));
}
