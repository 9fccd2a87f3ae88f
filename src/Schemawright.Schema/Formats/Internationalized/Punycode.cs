namespace Schemawright.Formats.Internationalized;

/// <summary>The encoding of labels as ASCII, RFC 3492, without the prefix <c>xn--</c>.</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int LowestThreshold = 1;
    private const int HighestThreshold = 26;
    private const int Skew = 38;
    private const int Damping = 700;
    private const int InitialBias = 72;
    private const int FirstCodePoint = 0x80;
    private const int LastCodePoint = 0x10FFFF;

    /// <summary>Decodes a label in lower case, section 6.2; <see langword="false"/> if it is not Punycode.</summary>
    public static bool TryDecode(ReadOnlySpan<int> encoded, Span<int> decoded, out int length)
    {
        length = Math.Max(encoded.LastIndexOf('-'), 0);
        encoded.Slice(0, length).CopyTo(decoded);
        var rest = encoded.Slice(length > 0 ? length + 1 : 0);
        var (codePoint, position, bias) = ((long)FirstCodePoint, 0L, InitialBias);
        while (!rest.IsEmpty)
        {
            var start = position;
            if (!TryReadDelta(ref rest, bias, ref position))
                return false;
            length++;
            bias = Adapt((int)(position - start), length, start == 0);
            codePoint += position / length;
            position %= length;
            if (codePoint > LastCodePoint)
                return false;
            decoded.Slice((int)position, length - 1 - (int)position).CopyTo(decoded.Slice((int)position + 1));
            decoded[(int)position++] = (int)codePoint;
        }

        return true;
    }

    /// <summary>Encodes a label whose ASCII characters are in lower case, section 6.3.</summary>
    public static bool TryEncode(ReadOnlySpan<int> codePoints, Span<int> encoded, out int length)
    {
        length = 0;
        foreach (var codePoint in codePoints)
        {
            if (codePoint < FirstCodePoint && !TryAppend(codePoint, encoded, ref length))
                return false;
        }

        var basic = length;
        if (basic > 0 && !TryAppend('-', encoded, ref length))
            return false;

        var (handled, next, delta, bias) = (basic, FirstCodePoint, 0, InitialBias);
        while (handled < codePoints.Length)
        {
            var lowest = LowestFrom(codePoints, next);
            delta += (lowest - next) * (handled + 1);
            next = lowest + 1;
            foreach (var codePoint in codePoints)
            {
                delta += codePoint < lowest ? 1 : 0;
                if (codePoint != lowest)
                    continue;
                if (!TryAppendDelta(delta, bias, encoded, ref length))
                    return false;
                bias = Adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }

            delta++;
        }

        return true;
    }

    private static bool TryReadDelta(ref ReadOnlySpan<int> rest, int bias, ref long position)
    {
        var weight = 1L;
        for (var k = Base; !rest.IsEmpty; k += Base)
        {
            var digit = ValueOf(rest[0]);
            rest = rest.Slice(1);
            position += digit * weight;

            // More than every code point at every position of the longest label: some later step would overflow as well.
            if (digit < 0 || position > LastCodePoint * 64L)
                return false;
            var threshold = ThresholdOf(k, bias);
            if (digit < threshold)
                return true;
            weight *= Base - threshold;
        }

        return false;
    }

    private static bool TryAppendDelta(int delta, int bias, Span<int> encoded, ref int length)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = ThresholdOf(k, bias);
            if (delta < threshold)
                return TryAppend(DigitOf(delta), encoded, ref length);
            if (!TryAppend(DigitOf(threshold + ((delta - threshold) % (Base - threshold))), encoded, ref length))
                return false;
            delta = (delta - threshold) / (Base - threshold);
        }
    }

    private static bool TryAppend(int character, Span<int> encoded, ref int length)
    {
        if (length == encoded.Length)
            return false;
        encoded[length++] = character;
        return true;
    }

    private static int LowestFrom(ReadOnlySpan<int> codePoints, int minimum)
    {
        var lowest = int.MaxValue;
        foreach (var codePoint in codePoints)
            lowest = codePoint >= minimum ? Math.Min(lowest, codePoint) : lowest;
        return lowest;
    }

    private static int ThresholdOf(int k, int bias) => Math.Min(Math.Max(k - bias, LowestThreshold), HighestThreshold);

    /// <summary>Adapts the bias, section 6.1.</summary>
    private static int Adapt(int delta, int count, bool isFirst)
    {
        delta /= isFirst ? Damping : 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - LowestThreshold) * HighestThreshold / 2; k += Base)
            delta /= Base - LowestThreshold;
        return k + ((Base - LowestThreshold + 1) * delta / (delta + Skew));
    }

    private static int DigitOf(int value) => value < 26 ? 'a' + value : '0' + value - 26;

    private static int ValueOf(int character) => character switch
    {
        >= 'a' and <= 'z' => character - 'a',
        >= '0' and <= '9' => character - '0' + 26,
        _ => -1,
    };
}
