#if NET
namespace Schemawright.Json.Indexing;

/// <summary>Each line of the document is one value.</summary>
internal readonly struct ValuesByLine : IDocumentLayout
{
    /// <inheritdoc/>
    public static bool HasLines => true;
}
#endif
