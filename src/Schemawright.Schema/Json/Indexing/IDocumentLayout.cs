#if NET
namespace Schemawright.Json.Indexing;

/// <summary>How many values a text has for <see cref="VectorIndexBuilder{TVectors, TLayout}"/>, and what is between them.</summary>
internal interface IDocumentLayout
{
    /// <summary>Whether the text has a value on each line. What asks is compiled for one answer, so that it costs nothing.</summary>
    static abstract bool HasLines { get; }
}
#endif
