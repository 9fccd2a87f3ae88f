#if NET
namespace Schemawright.Json.Indexing;

/// <summary>How many values a document has for <see cref="VectorIndexBuilder{TVectors, TLayout}"/>, and what separates them.</summary>
internal interface IDocumentLayout
{
    /// <summary>Whether the document has a value on each line. A constant of the type, so that the JIT removes the checks.</summary>
    static abstract bool HasLines { get; }
}
#endif
