using Schemawright.Formats.Internationalized;
using static Schemawright.Formats.AsciiCharacters;

namespace Schemawright.Formats;

/// <summary>Host names.</summary>
internal static class HostnameFormats
{
    private const int MaxNameLength = 253;
    private const int MaxLabelLength = 63;

    /// <summary><c>hostname</c>, RFC 1123 section 2.1. A label with <c>xn--</c> must be a valid A-label, RFC 5891 section 4.4.</summary>
    public static bool IsHostname(ReadOnlySpan<byte> utf8) =>
        IsAsciiName(utf8, out var hasPrefix) && (!hasPrefix || InternationalName.IsValid(utf8, NameRules.NormalForm));

    /// <summary><c>idn-hostname</c>: a <c>hostname</c>, or an internationalized name of RFC 5890 section 2.3.2.3.</summary>
    public static bool IsInternationalHostname(ReadOnlySpan<byte> utf8) => IsAscii(utf8)
        ? IsHostname(utf8)
        : InternationalName.IsValid(utf8, NameRules.NormalForm | NameRules.AnyFullStop | NameRules.NoReservedLabel);

    /// <summary>The domain of an <c>email</c>, RFC 5321 section 4.1.2: its grammar does not restrict labels any further.</summary>
    public static bool IsMailDomain(ReadOnlySpan<byte> utf8) => IsAsciiName(utf8, out _);

    /// <summary>The domain of an <c>idn-email</c>, RFC 6531 section 3.3: the same, or one with U-labels, which need not be normalized.</summary>
    public static bool IsInternationalMailDomain(ReadOnlySpan<byte> utf8) =>
        IsAscii(utf8) ? IsMailDomain(utf8) : InternationalName.IsValid(utf8, NameRules.None);

    private static bool IsAsciiName(ReadOnlySpan<byte> name, out bool hasPrefix)
    {
        hasPrefix = false;
        if (name.Length is 0 or > MaxNameLength)
            return false;
        while (true)
        {
            var dot = name.IndexOf((byte)'.');
            var label = dot < 0 ? name : name.Slice(0, dot);
            if (!IsLabel(label))
                return false;
            hasPrefix |= HasPrefix(label);
            if (dot < 0)
                return true;
            name = name.Slice(dot + 1);
        }
    }

    private static bool HasPrefix(ReadOnlySpan<byte> label) =>
        label.Length >= 4 && label[2] == '-' && label[3] == '-' && (label[0] | 0x20) == 'x' && (label[1] | 0x20) == 'n';

    private static bool IsLabel(ReadOnlySpan<byte> label)
    {
        if (label.Length is 0 or > MaxLabelLength || label[0] == '-' || label[label.Length - 1] == '-')
            return false;
        foreach (var octet in label)
        {
            if (!IsLetterOrDigit(octet) && octet != '-')
                return false;
        }

        return true;
    }
}
