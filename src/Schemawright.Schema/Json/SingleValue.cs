#if NET
namespace Schemawright.Schema.Json;

/// <summary>The text is one value.</summary>
internal readonly struct SingleValue : ITextLayout
{
    /// <inheritdoc/>
    public static bool HasLines => false;
}
#endif
