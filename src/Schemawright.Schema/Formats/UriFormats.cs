using Schemawright.Json.Indexing;
using static Schemawright.Formats.AsciiCharacters;

namespace Schemawright.Formats;

/// <summary>URIs, RFC 3986, and IRIs, RFC 3987.</summary>
internal static class UriFormats
{
    /// <summary><c>uri</c>: with a scheme.</summary>
    public static bool IsUri(ReadOnlySpan<byte> utf8) => Is(utf8, true, false);

    /// <summary><c>uri-reference</c>: with or without a scheme.</summary>
    public static bool IsUriReference(ReadOnlySpan<byte> utf8) => Is(utf8, false, false);

    /// <summary><c>iri</c>: with a scheme.</summary>
    public static bool IsIri(ReadOnlySpan<byte> utf8) => Is(utf8, true, true);

    /// <summary><c>iri-reference</c>: with or without a scheme.</summary>
    public static bool IsIriReference(ReadOnlySpan<byte> utf8) => Is(utf8, false, true);

    private static bool Is(ReadOnlySpan<byte> utf8, bool needsScheme, bool allowsUnicode)
    {
        var rest = utf8;
        if (!TrySkipScheme(ref rest) && needsScheme)
            return false;
        var hasScheme = rest.Length < utf8.Length;

        var hash = rest.IndexOf((byte)'#');
        if (hash >= 0 && !HasOnly(rest.Slice(hash + 1), "/?:@"u8, allowsUnicode))
            return false;
        rest = hash < 0 ? rest : rest.Slice(0, hash);

        var question = rest.IndexOf((byte)'?');
        if (question >= 0 && !HasOnly(rest.Slice(question + 1), "/?:@"u8, allowsUnicode, isQuery: true))
            return false;
        rest = question < 0 ? rest : rest.Slice(0, question);

        if (rest.StartsWith("//"u8))
        {
            rest = rest.Slice(2);
            var slash = rest.IndexOf((byte)'/');
            if (!IsAuthority(slash < 0 ? rest : rest.Slice(0, slash), allowsUnicode))
                return false;
            rest = slash < 0 ? default : rest.Slice(slash);
        }

        // A colon in the first segment of a relative reference would look like a scheme, section 4.2.
        var firstSlash = rest.IndexOf((byte)'/');
        var firstColon = rest.IndexOf((byte)':');
        var looksLikeScheme = !hasScheme && firstColon >= 0 && (firstSlash < 0 || firstColon < firstSlash);
        return !looksLikeScheme && HasOnly(rest, "/:@"u8, allowsUnicode);
    }

    private static bool TrySkipScheme(ref ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ':' && i > 0)
            {
                text = text.Slice(i + 1);
                return true;
            }

            if (!IsLetter(text[i]) && (i == 0 || (!IsDigit(text[i]) && text[i] is not ((byte)'+' or (byte)'-' or (byte)'.'))))
                return false;
        }

        return false;
    }

    private static bool IsAuthority(ReadOnlySpan<byte> authority, bool allowsUnicode)
    {
        var at = authority.LastIndexOf((byte)'@');
        if (at >= 0 && !HasOnly(authority.Slice(0, at), ":"u8, allowsUnicode))
            return false;
        var host = authority.Slice(at + 1);
        var isLiteral = !host.IsEmpty && host[0] == '[';
        var end = isLiteral ? host.IndexOf((byte)']') + 1 : host.IndexOf((byte)':');
        if (isLiteral && end == 0)
            return false;
        var port = end < 0 ? default : host.Slice(end);
        host = end < 0 ? host : host.Slice(0, end);
        return IsPort(port) && (isLiteral ? IsAddressLiteral(host.Slice(1, host.Length - 2)) : HasOnly(host, default, allowsUnicode));
    }

    private static bool IsPort(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return true;
        foreach (var octet in text.Slice(1))
        {
            if (!IsDigit(octet))
                return false;
        }

        return text[0] == ':';
    }

    /// <summary>An IPv6 address, or the <c>IPvFuture</c> of section 3.2.2.</summary>
    private static bool IsAddressLiteral(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || (text[0] | 0x20) != 'v')
            return AddressFormats.IsIpV6(text);
        var dot = text.IndexOf((byte)'.');
        if (dot < 2 || dot == text.Length - 1)
            return false;
        foreach (var octet in text.Slice(1, dot - 1))
        {
            if (!IsHexDigit(octet))
                return false;
        }

        return text.IndexOf((byte)'%') < 0 && HasOnly(text.Slice(dot + 1), ":"u8, false);
    }

    /// <summary>
    /// Whether a part has only unreserved characters, sub-delimiters, percent-encoded octets and some others; in an IRI also the characters of RFC 3987.
    /// </summary>
    private static bool HasOnly(ReadOnlySpan<byte> part, ReadOnlySpan<byte> others, bool allowsUnicode, bool isQuery = false)
    {
        for (var i = 0; i < part.Length; i++)
        {
            var octet = part[i];
            if (octet == '%')
            {
                if (!IsPercentEncoded(part, i))
                    return false;
                i += 2;
            }
            else if (octet >= 0x80)
            {
                if (!allowsUnicode)
                    return false;
                var codePoint = Utf8Sequences.Decode(part.Slice(i), out var length);
                if (!IriCharacters.IsCommon(codePoint) && !(isQuery && IriCharacters.IsPrivate(codePoint)))
                    return false;
                i += length - 1;
            }
            else if (!IsLetterOrDigit(octet) && "-._~!$&'()*+,;="u8.IndexOf(octet) < 0 && others.IndexOf(octet) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
