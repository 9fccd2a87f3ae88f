using System.Globalization;
using System.Numerics;
using Schemawright.Json;
using Schemawright.Json.Numbers;

namespace Schemawright.Runtime.Codecs;

/// <summary>
/// Numbers as binary floating point. A type holds the numbers that it gives back: those of which the shortest decimal form that identifies its value is an
/// equal number. Others would come back changed, and are not read.
/// </summary>
internal static class FloatingNumbers
{
    private const int MaxTextLength = 32;

    /// <summary>Reads a number.</summary>
    public static bool TryRead<T>(in IndexedJson json, int node, out T value)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        value = default;
        if (!json.IsNumber(node))
            return false;
        var text = json.RawValue(node);
        Span<byte> shortest = stackalloc byte[MaxTextLength];
        var isHeld = T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && T.IsFinite(value)
            && value.TryFormat(shortest, out var length, default, CultureInfo.InvariantCulture)
            && JsonNumbers.AreEqual(text, shortest[..length]);
        return isHeld || UnrepresentableValue.Note<T>(node, isValid: true);
    }

    /// <summary>Whether the shortest form of a number's value is its text.</summary>
    public static bool KeepsRawValue<T>(in IndexedJson json, int node)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        Span<byte> shortest = stackalloc byte[MaxTextLength];
        return TryRead<T>(json, node, out var value)
            && value.TryFormat(shortest, out var length, default, CultureInfo.InvariantCulture)
            && json.RawValue(node).SequenceEqual(shortest[..length]);
    }
}
