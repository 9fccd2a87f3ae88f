using System.Buffers.Text;
using Schemawright.Json;
using Schemawright.Json.Numbers;

namespace Schemawright.Runtime.Checks;

/// <content>Bounds and divisors that are known as C# numbers; nearly all are.</content>
public static partial class JsonChecks
{
    private static readonly long[] PowersOfTen = [.. Enumerable.Range(0, 19).Select(static exponent => (long)Math.Pow(10, exponent))];

    private const int MaxPlainDigits = 15;
    private const long MinOfMoreDigits = 1_000_000_000_000_000;

    // A sign and 18 digits; "1e-" and two digits.
    private const int MaxTextLength = 19;

    /// <summary><c>minimum</c> with a whole number.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="bound">The bound, of 18 digits at most.</param>
    /// <returns>The verdict.</returns>
    public static bool AtLeast(in IndexedJson json, int node, long bound) => !json.IsNumber(node) || Compare(json, node, bound) >= 0;

    /// <summary><c>maximum</c> with a whole number.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="bound">The bound, of 18 digits at most.</param>
    /// <returns>The verdict.</returns>
    public static bool AtMost(in IndexedJson json, int node, long bound) => !json.IsNumber(node) || Compare(json, node, bound) <= 0;

    /// <summary><c>exclusiveMinimum</c> with a whole number.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="bound">The bound, of 18 digits at most.</param>
    /// <returns>The verdict.</returns>
    public static bool Above(in IndexedJson json, int node, long bound) => !json.IsNumber(node) || Compare(json, node, bound) > 0;

    /// <summary><c>exclusiveMaximum</c> with a whole number.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="bound">The bound, of 18 digits at most.</param>
    /// <returns>The verdict.</returns>
    public static bool Below(in IndexedJson json, int node, long bound) => !json.IsNumber(node) || Compare(json, node, bound) < 0;

    /// <summary><c>multipleOf</c> with one of 1, 0.1, 0.01 …: a number without an exponent shows its decimal places.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="places">How many decimal places a multiple has at most, 0 to 18.</param>
    /// <returns>The verdict.</returns>
    public static bool DecimalPlaces(in IndexedJson json, int node, int places)
    {
        if (!json.IsNumber(node) || json.IsPlainInteger(node))
            return true;
        var number = json.RawValue(node);
        if (ShortDecimal.TryRead(number, out var value) && value.Scale <= places)
            return true;

        Span<byte> text = stackalloc byte[MaxTextLength];
        "1e-"u8.CopyTo(text);
        Utf8Formatter.TryFormat(places, text[3..], out var written);
        return JsonNumbers.IsMultipleOf(number, text[..(3 + written)]);
    }

    private static int Compare(in IndexedJson json, int node, long bound)
    {
        var number = json.RawValue(node);
        if (json.IsPlainInteger(node) && number.Length <= MaxPlainDigits)
            return ComparePlain(number, bound);
        if (ShortDecimal.TryRead(number, out var value))
            return value.CompareTo(bound);

        Span<byte> text = stackalloc byte[MaxTextLength];
        Utf8Formatter.TryFormat(bound, text, out var written);
        return JsonNumbers.Compare(number, text[..written]);
    }

    /// <summary>Compares a number of few digits, whose length alone tells it from a bound of more digits.</summary>
    private static int ComparePlain(ReadOnlySpan<byte> number, long bound)
    {
        if (bound is >= MinOfMoreDigits or <= -MinOfMoreDigits)
            return bound > 0 ? -1 : 1;

        var isNegative = number[0] == (byte)'-';
        var value = 0L;
        foreach (var digit in isNegative ? number[1..] : number)
            value = (value * 10) + (digit - '0');
        return (isNegative ? -value : value).CompareTo(bound);
    }

    // The product has 36 digits at most.
    private static int CompareTo(this in ShortDecimal value, long bound) =>
        value.Scale == 0 ? value.Mantissa.CompareTo(bound) : ((Int128)value.Mantissa).CompareTo(Math.BigMul(bound, PowersOfTen[value.Scale]));
}
