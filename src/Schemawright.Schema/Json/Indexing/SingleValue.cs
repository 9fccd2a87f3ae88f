#if NET
namespace Schemawright.Json.Indexing;

/// <summary>The document is one value.</summary>
internal readonly struct SingleValue : IDocumentLayout
{
    /// <inheritdoc/>
    public static bool HasLines => false;
}
#endif
