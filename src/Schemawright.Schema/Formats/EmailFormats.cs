using static Schemawright.Formats.AsciiCharacters;

namespace Schemawright.Formats;

/// <summary>E-mail addresses: the Mailbox of RFC 5321 section 4.1.2, and its extension by RFC 6531.</summary>
internal static class EmailFormats
{
    private const int MaxLocalPartLength = 64;

    /// <summary><c>email</c>.</summary>
    public static bool IsEmail(ReadOnlySpan<byte> utf8) => IsMailbox(utf8, false);

    /// <summary><c>idn-email</c>.</summary>
    public static bool IsInternationalEmail(ReadOnlySpan<byte> utf8) => IsMailbox(utf8, true);

    private static bool IsMailbox(ReadOnlySpan<byte> utf8, bool allowsUnicode)
    {
        var at = utf8.LastIndexOf((byte)'@');
        if (at is < 1 or > MaxLocalPartLength)
            return false;
        var local = utf8.Slice(0, at);
        return (local[0] == '"' ? IsQuoted(local, allowsUnicode) : IsDotString(local, allowsUnicode)) && IsDomain(utf8.Slice(at + 1), allowsUnicode);
    }

    private static bool IsDotString(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        var previous = (byte)'.';
        foreach (var octet in text)
        {
            if (octet == '.' ? previous == '.' : !IsAtomCharacter(octet) && !(allowsUnicode && octet >= 0x80))
                return false;
            previous = octet;
        }

        return previous != '.';
    }

    private static bool IsAtomCharacter(byte octet) => IsLetterOrDigit(octet) || "!#$%&'*+-/=?^_`{|}~"u8.IndexOf(octet) >= 0;

    private static bool IsQuoted(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        if (text.Length < 2 || text[text.Length - 1] != '"')
            return false;
        for (var i = 1; i < text.Length - 1; i++)
        {
            // A character quoted by a backslash is ASCII in both, and may not be the closing quote.
            var isQuoted = text[i] == '\\';
            if (isQuoted && ++i == text.Length - 1)
                return false;
            if (text[i] < ' ' || text[i] == 0x7F || (text[i] == '"' && !isQuoted) || (text[i] >= 0x80 && (isQuoted || !allowsUnicode)))
                return false;
        }

        return true;
    }

    private static bool IsDomain(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        if (text.IsEmpty || text[0] != '[')
            return allowsUnicode ? HostnameFormats.IsInternationalMailDomain(text) : HostnameFormats.IsMailDomain(text);
        if (text.Length < 3 || text[text.Length - 1] != ']')
            return false;
        var literal = text.Slice(1, text.Length - 2);
        return HasTag(literal) ? AddressFormats.IsIpV6(literal.Slice(5)) : AddressFormats.IsIpV4(literal);
    }

    /// <summary>Whether an address begins with <c>IPv6:</c>, in any case, as all literals of the grammar.</summary>
    private static bool HasTag(ReadOnlySpan<byte> literal) =>
        literal.Length > 4 && (literal[0] | 0x20) == 'i' && (literal[1] | 0x20) == 'p' && (literal[2] | 0x20) == 'v' && literal[3] == '6' && literal[4] == ':';
}
