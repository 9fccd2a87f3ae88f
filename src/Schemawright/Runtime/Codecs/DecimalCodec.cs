using System.Buffers.Text;
using System.ComponentModel;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Numbers;

namespace Schemawright.Runtime.Codecs;

/// <summary>A JSON number as a <see cref="decimal"/>, exactly; <c>1.50</c> keeps its two places.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalCodec : IJsonCodec<decimal>
{
    // A sign, 29 digits and a point.
    private const int MaxTextLength = 31;

    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, out decimal value)
    {
        value = default;
        if (!json.IsNumber(node))
            return false;
        var text = json.RawValue(node);
        if (!ShortDecimal.TryRead(text, out var number))
            return JsonNumbers.TryGetDecimal(text, out value) || UnrepresentableValue.Note<decimal>(node, isValid: true);
        var magnitude = Math.Abs(number.Mantissa);
        value = new decimal((int)magnitude, (int)(magnitude >> 32), 0, number.Mantissa < 0, (byte)number.Scale);
        return true;
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => json.IsNumber(node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public static bool KeepsRawValue(in IndexedJson json, int node)
    {
        // Without an exponent, and with few digits, a decimal is written with the same digits and places. Only a zero loses its sign.
        var text = json.RawValue(node);
        return (ShortDecimal.TryRead(text, out var number) && (number.Mantissa != 0 || text[0] != '-')) || IsWrittenAlike(json, node);
    }

    private static bool IsWrittenAlike(in IndexedJson json, int node)
    {
        Span<byte> written = stackalloc byte[MaxTextLength];
        return TryRead(json, node, out var value)
            && Utf8Formatter.TryFormat(value, written, out var length)
            && json.RawValue(node).SequenceEqual(written[..length]);
    }
}
