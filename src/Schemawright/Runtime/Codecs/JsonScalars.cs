using Schemawright.Json;
using Schemawright.Json.Numbers;
using Schemawright.Json.Strings;

namespace Schemawright.Runtime.Codecs;

/// <summary>Questions about JSON types that several codecs ask.</summary>
internal static class JsonScalars
{
    /// <summary>Whether a value is a number without a fraction, however it is written.</summary>
    public static bool IsInteger(in IndexedJson json, int node) =>
        json.IsNumber(node) && (json.IsPlainInteger(node) || JsonNumbers.IsInteger(json.RawValue(node)));

    /// <summary>Whether an integer is written as .NET writes it: digits only, and no <c>-0</c>.</summary>
    public static bool IsCanonicalInteger(in IndexedJson json, int node) =>
        json.IsNumber(node) && json.IsPlainInteger(node) && !json.RawValue(node).SequenceEqual("-0"u8);

    /// <summary>The value of a string, decoded where it has escapes.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="buffer">Where a string with escapes is decoded: as long as the longest text that is of use.</param>
    /// <param name="text">The value when the answer is true.</param>
    /// <returns>False for what is no string, and for a string with escapes that does not fit.</returns>
    public static bool TryGetText(in IndexedJson json, int node, Span<byte> buffer, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (!json.IsString(node))
            return false;
        if (!json.HasEscapes(node))
        {
            text = json.RawString(node);
            return true;
        }

        var fits = JsonStrings.TryCopyDecoded(json, node, buffer, out var written);
        text = buffer[..written];
        return fits;
    }
}
