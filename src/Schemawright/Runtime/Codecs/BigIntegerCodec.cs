using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Numbers;

namespace Schemawright.Runtime.Codecs;

/// <summary>A JSON integer as a <see cref="BigInteger"/>: up to <see cref="MaxDigits"/> digits, so that a short text such as <c>1e999999999</c> costs little.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BigIntegerCodec : IJsonCodec<BigInteger>
{
    /// <summary>The greatest length of an integer in decimal digits.</summary>
    public const int MaxDigits = 1000;

    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, out BigInteger value)
    {
        value = default;
        if (!json.IsNumber(node))
            return false;
        var number = new DecimalText(json.RawValue(node));
        if (number.IsZero)
            return true;
        if (number.LastDigitExponent < 0 || number.PointPosition > MaxDigits)
            return UnrepresentableValue.Note<BigInteger>(node, number.LastDigitExponent >= 0);
        for (var i = 0; i < number.DigitCount; i++)
            value = (value * 10) + number[i];
        value *= BigInteger.Pow(10, (int)number.LastDigitExponent);
        if (number.IsNegative)
            value = -value;
        return true;
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => JsonScalars.IsInteger(json, node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, BigInteger value) =>
        JsonValue.Parse(Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture))).WriteTo(writer);

    /// <inheritdoc/>
    public static bool KeepsRawValue(in IndexedJson json, int node) => JsonScalars.IsCanonicalInteger(json, node);
}
