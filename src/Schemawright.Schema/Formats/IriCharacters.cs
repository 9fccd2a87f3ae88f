namespace Schemawright.Formats;

/// <summary>The characters that RFC 3987 section 2.2 adds to those of RFC 3986.</summary>
internal static class IriCharacters
{
    /// <summary>Whether a code point is a <c>ucschar</c>: not a control, a noncharacter, a private-use character or a tag.</summary>
    public static bool IsCommon(int codePoint) => codePoint switch
    {
        < 0xA0 => false,
        <= 0xFFFF => codePoint is <= 0xD7FF or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF),
        _ => (codePoint & 0xFFFF) <= 0xFFFD && codePoint is <= 0xDFFFF or (>= 0xE1000 and <= 0xEFFFD),
    };

    /// <summary>Whether a code point is an <c>iprivate</c>, which is allowed in a query only.</summary>
    public static bool IsPrivate(int codePoint) => codePoint is (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD);
}
