using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Schemawright.Tool.Yaml;

/// <summary>What plain scalars mean in the core schema of YAML 1.2.2, section 10.3.2.</summary>
internal static partial class YamlScalars
{
    private const int MaxPrefixedNumberLength = 1000;

    /// <summary>Reads a plain scalar.</summary>
    /// <param name="text">The scalar.</param>
    /// <returns>JSON for a number, boolean or null; the empty text for a number that JSON does not have; null where the scalar is a string.</returns>
    public static string? Resolve(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => "null",
        "true" or "True" or "TRUE" => "true",
        "false" or "False" or "FALSE" => "false",
        _ when !CanBeginNumber(text[0]) => null,
        _ when Decimal().IsMatch(text) => FromDecimal(text),
        _ when Octal().IsMatch(text) => FromDigits(text, 8),
        _ when Hexadecimal().IsMatch(text) => FromDigits(text, 16),
        _ when NotFinite().IsMatch(text) => string.Empty,
        _ => null,
    };

    private static bool CanBeginNumber(char first) => char.IsAsciiDigit(first) || first is '+' or '-' or '.';

    /// <summary>JSON has no plus sign in front, no leading zeros, and digits on both sides of the point.</summary>
    private static string FromDecimal(string text)
    {
        var sign = text[0] == '-' ? "-" : string.Empty;
        var unsigned = text.AsSpan(text[0] is '-' or '+' ? 1 : 0);
        var exponentStart = unsigned.IndexOfAny('e', 'E');
        var exponent = exponentStart < 0 ? default : unsigned[exponentStart..];
        var mantissa = exponentStart < 0 ? unsigned : unsigned[..exponentStart];
        var point = mantissa.IndexOf('.');
        var whole = (point < 0 ? mantissa : mantissa[..point]).TrimStart('0');
        var fraction = point < 0 ? default : mantissa[(point + 1)..];
        return string.Concat(
            string.Concat(sign, whole.IsEmpty ? "0" : whole),
            point < 0 ? string.Empty : string.Concat(".", fraction.IsEmpty ? "0" : fraction),
            exponent);
    }

    private static string FromDigits(string text, int radix)
    {
        if (text.Length > MaxPrefixedNumberLength)
            return string.Empty;
        var value = BigInteger.Zero;
        foreach (var digit in text.AsSpan(2))
            value = (value * radix) + Convert.ToInt32(digit.ToString(), radix);
        return value.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^0o[0-7]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Octal();

    [GeneratedRegex(@"^0x[0-9a-fA-F]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z", RegexOptions.CultureInvariant)]
    private static partial Regex NotFinite();
}
