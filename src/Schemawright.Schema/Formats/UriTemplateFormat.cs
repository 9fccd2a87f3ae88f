using Schemawright.Json.Indexing;
using static Schemawright.Formats.AsciiCharacters;

namespace Schemawright.Formats;

/// <summary><c>uri-template</c>, RFC 6570 section 2.</summary>
internal static class UriTemplateFormat
{
    /// <summary>Checks a template.</summary>
    public static bool IsUriTemplate(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '{')
            {
                var length = utf8.Slice(i).IndexOf((byte)'}');
                if (length < 0 || !IsExpression(utf8.Slice(i + 1, length - 1)))
                    return false;
                i += length;
            }
            else if (utf8[i] >= 0x80)
            {
                var codePoint = Utf8Sequences.Decode(utf8.Slice(i), out var length);
                if (!IriCharacters.IsCommon(codePoint) && !IriCharacters.IsPrivate(codePoint))
                    return false;
                i += length - 1;
            }
            else if (utf8[i] == '%' ? !IsPercentEncoded(utf8, i) : !IsLiteral(utf8[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLiteral(byte octet) => octet > ' ' && octet != 0x7F && "\"<>\\^`{|}"u8.IndexOf(octet) < 0;

    private static bool IsExpression(ReadOnlySpan<byte> expression)
    {
        if (!expression.IsEmpty && "+#./;?&=,!@|"u8.IndexOf(expression[0]) >= 0)
            expression = expression.Slice(1);
        while (true)
        {
            var comma = expression.IndexOf((byte)',');
            if (!IsVariable(comma < 0 ? expression : expression.Slice(0, comma)))
                return false;
            if (comma < 0)
                return true;
            expression = expression.Slice(comma + 1);
        }
    }

    private static bool IsVariable(ReadOnlySpan<byte> variable)
    {
        var colon = variable.IndexOf((byte)':');
        if (colon >= 0)
            return IsPrefixLength(variable.Slice(colon + 1)) && IsName(variable.Slice(0, colon));
        return IsName(!variable.IsEmpty && variable[variable.Length - 1] == '*' ? variable.Slice(0, variable.Length - 1) : variable);
    }

    private static bool IsPrefixLength(ReadOnlySpan<byte> digits) => digits.Length is >= 1 and <= 4 && digits[0] != '0' && TryReadNumber(digits, out _);

    private static bool IsName(ReadOnlySpan<byte> name)
    {
        var previous = (byte)'.';
        for (var i = 0; i < name.Length; i++)
        {
            var octet = name[i];
            if (octet == '%')
            {
                if (!IsPercentEncoded(name, i))
                    return false;
                i += 2;
            }
            else if (octet == '.' ? previous == '.' : !IsLetterOrDigit(octet) && octet != '_')
            {
                return false;
            }

            previous = octet;
        }

        return previous != '.';
    }
}
