using static Schemawright.Formats.AsciiCharacters;

namespace Schemawright.Formats;

/// <summary>IP addresses.</summary>
internal static class AddressFormats
{
    private const int IpV6Groups = 8;

    /// <summary><c>ipv4</c>: four decimal octets without leading zeros, RFC 2673 section 3.2.</summary>
    public static bool IsIpV4(ReadOnlySpan<byte> utf8)
    {
        for (var group = 0; group < 4; group++)
        {
            var end = utf8.IndexOf((byte)'.');
            if (end < 0 != (group == 3))
                return false;
            var digits = end < 0 ? utf8 : utf8.Slice(0, end);
            if (digits.Length > 3 || !TryReadNumber(digits, out var octet) || octet > 255 || (digits.Length > 1 && digits[0] == '0'))
                return false;
            utf8 = utf8.Slice(end + 1);
        }

        return true;
    }

    /// <summary><c>ipv6</c>, RFC 4291 section 2.2, without a zone.</summary>
    public static bool IsIpV6(ReadOnlySpan<byte> utf8)
    {
        var groups = 0;
        var isCompressed = false;
        var position = 0;
        if (utf8.Length >= 2 && utf8[0] == ':')
        {
            if (utf8[1] != ':')
                return false;
            isCompressed = true;
            position = 2;
        }

        while (position < utf8.Length)
        {
            var rest = utf8.Slice(position);
            var end = rest.IndexOf((byte)':');
            var group = end < 0 ? rest : rest.Slice(0, end);
            if (end < 0 && group.IndexOf((byte)'.') >= 0)
                return IsIpV4(group) && IsCountRight(groups + 2, isCompressed);
            if (!IsHexGroup(group))
                return false;
            groups++;
            if (end < 0)
                break;
            position += end + 1;
            if (position == utf8.Length)
                return false;
            if (utf8[position] != ':')
                continue;
            if (isCompressed)
                return false;
            isCompressed = true;
            position++;
        }

        return IsCountRight(groups, isCompressed);
    }

    private static bool IsCountRight(int groups, bool isCompressed) => isCompressed ? groups < IpV6Groups : groups == IpV6Groups;

    private static bool IsHexGroup(ReadOnlySpan<byte> group)
    {
        foreach (var octet in group)
        {
            if (!IsHexDigit(octet))
                return false;
        }

        return group.Length is >= 1 and <= 4;
    }
}
