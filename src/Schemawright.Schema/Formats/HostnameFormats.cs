using static Schemawright.Schema.Formats.AsciiCharacters;

namespace Schemawright.Schema.Formats;

/// <summary>Host names.</summary>
internal static class HostnameFormats
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    /// <summary><c>hostname</c>, RFC 1123 section 2.1.</summary>
    public static bool IsHostname(ReadOnlySpan<byte> utf8) => IsName(utf8, false);

    /// <summary><c>idn-hostname</c>, RFC 5890 section 2.3.2.3.</summary>
    public static bool IsInternationalHostname(ReadOnlySpan<byte> utf8) => IsName(utf8, true);

    private static bool IsName(ReadOnlySpan<byte> name, bool allowsUnicode)
    {
        if (name.Length is 0 or > LongestName)
            return false;
        while (true)
        {
            var dot = name.IndexOf((byte)'.');
            if (!IsLabel(dot < 0 ? name : name.Slice(0, dot), allowsUnicode))
                return false;
            if (dot < 0)
                return true;
            name = name.Slice(dot + 1);
        }
    }

    private static bool IsLabel(ReadOnlySpan<byte> label, bool allowsUnicode)
    {
        if (label.Length is 0 or > LongestLabel || label[0] == '-' || label[label.Length - 1] == '-')
            return false;
        foreach (var octet in label)
        {
            if (!IsLetterOrDigit(octet) && octet != '-' && !(allowsUnicode && octet >= 0x80))
                return false;
        }

        return true;
    }
}
