namespace Schemawright.Patterns;

/// <summary>Splits ranges of code points into parts whose UTF-8 forms are a range of bytes at each position.</summary>
internal static class Utf8Ranges
{
    private const int BitsOfContinuation = 6;

    private static readonly int[] LastOfLength = [0x7F, 0x7FF, 0xFFFF, CodePointSet.Last];

    /// <summary>Splits a range.</summary>
    /// <returns>Sequences of byte ranges, in ascending order. They match exactly the UTF-8 forms of the code points.</returns>
    public static IEnumerable<(byte First, byte Last)[]> Of(int first, int last)
    {
        for (var length = 1; length <= LastOfLength.Length; length++)
        {
            var minimum = length == 1 ? 0 : LastOfLength[length - 2] + 1;
            var maximum = LastOfLength[length - 1];
            if (first > maximum || last < minimum)
                continue;
            foreach (var (from, to) in Aligned(Math.Max(first, minimum), Math.Min(last, maximum), length))
                yield return Bytes(from, to, length);
        }
    }

    /// <summary>Splits a range of code points of equal length so that each continuation byte is either the same in all or takes all its values.</summary>
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
