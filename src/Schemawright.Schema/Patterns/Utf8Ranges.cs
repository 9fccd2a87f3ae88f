namespace Schemawright.Patterns;

/// <summary>Cuts ranges of code points into pieces whose UTF-8 forms are a range of bytes at each position.</summary>
internal static class Utf8Ranges
{
    private const int BitsOfContinuation = 6;

    private static readonly int[] LastOfLength = [0x7F, 0x7FF, 0xFFFF, CodePointSet.Last];

    /// <summary>Cuts a range.</summary>
    /// <param name="first">The first code point.</param>
    /// <param name="last">The last code point.</param>
    /// <returns>Sequences of byte ranges, in ascending order; together they are the UTF-8 forms of the code points, and of nothing else.</returns>
    public static IEnumerable<(byte First, byte Last)[]> Of(int first, int last)
    {
        for (var length = 1; length <= LastOfLength.Length; length++)
        {
            var least = length == 1 ? 0 : LastOfLength[length - 2] + 1;
            var greatest = LastOfLength[length - 1];
            if (first > greatest || last < least)
                continue;
            foreach (var (from, to) in Aligned(Math.Max(first, least), Math.Min(last, greatest), length))
                yield return Bytes(from, to, length);
        }
    }

    /// <summary>Cuts a range of code points of one length so that each continuation byte either is the same in all or takes all its values.</summary>
    private static IEnumerable<(int First, int Last)> Aligned(int first, int last, int length)
    {
        for (var bytes = 1; bytes < length; bytes++)
        {
            var mask = (1 << (BitsOfContinuation * bytes)) - 1;
            if ((first & ~mask) == (last & ~mask))
                break;
            if ((first & mask) != 0)
                return Aligned(first, first | mask, length).Concat(Aligned((first | mask) + 1, last, length));
            if ((last & mask) != mask)
                return Aligned(first, (last & ~mask) - 1, length).Concat(Aligned(last & ~mask, last, length));
        }

        return [(first, last)];
    }

    private static (byte First, byte Last)[] Bytes(int first, int last, int length)
    {
        var ranges = new (byte First, byte Last)[length];
        for (var i = length - 1; i > 0; i--)
        {
            ranges[i] = ((byte)(0x80 | (first & 0x3F)), (byte)(0x80 | (last & 0x3F)));
            first >>= BitsOfContinuation;
            last >>= BitsOfContinuation;
        }

        var marker = length == 1 ? 0 : (0xF00 >> length) & 0xFF;
        ranges[0] = ((byte)(marker | first), (byte)(marker | last));
        return ranges;
    }
}
