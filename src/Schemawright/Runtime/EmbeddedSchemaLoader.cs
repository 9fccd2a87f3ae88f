using System.ComponentModel;
using Schemawright.Documents;

namespace Schemawright.Runtime;

/// <summary>Takes the schema documents that an assembly embeds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EmbeddedSchemaLoader
{
    private readonly List<SchemaDocument> _documents = [];
    private readonly List<SchemaDocument> _referenced = [];

    internal IReadOnlyList<SchemaDocument> Documents => _documents;

    /// <summary>The documents of other assemblies, which are read where a reference leads there.</summary>
    internal IReadOnlyList<SchemaDocument> Referenced => _referenced;

    /// <summary>Adds a document.</summary>
    /// <param name="uri">The absolute URI that it is found under where it names no identifier itself.</param>
    /// <param name="utf8Json">Its text.</param>
    public void Add(string uri, ReadOnlySpan<byte> utf8Json) => _documents.Add(SchemaDocument.Create(utf8Json.ToArray(), retrievalUri: uri));

    /// <summary>Adds the documents of another assembly, and those that it has from others itself.</summary>
    /// <typeparam name="TModel">Any type that the assembly generated from them.</typeparam>
    public void AddReferenced<TModel>()
        where TModel : IJsonModel<TModel>
    {
        var other = TModel.Schema.Loaded;
        _referenced.AddRange(other.Documents.Concat(other.Referenced).Where(document => !_referenced.Contains(document)));
    }
}
