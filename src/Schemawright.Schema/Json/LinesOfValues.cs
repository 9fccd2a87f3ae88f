#if NET
namespace Schemawright.Schema.Json;

/// <summary>Each line of the text is one value.</summary>
internal readonly struct LinesOfValues : ITextLayout
{
    /// <inheritdoc/>
    public static bool HasLines => true;
}
#endif
