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

    /// <summary>Decodes a label, section 6.2.</summary>
    /// <param name="encoded">ASCII in lower case.</param>
    /// <param name="decoded">Where to write the code points; as long as <paramref name="encoded"/>.</param>
    /// <param name="length">How many were written.</param>
    /// <returns>False where the text is no Punycode.</returns>
    public static bool TryDecode(ReadOnlySpan<int> encoded, Span<int> decoded, out int length)
    {
        length = Math.Max(encoded.LastIndexOf('-'), 0);
        encoded.Slice(0, length).CopyTo(decoded);
        var rest = encoded.Slice(length > 0 ? length + 1 : 0);
        var (codePoint, place, bias) = ((long)FirstCodePoint, 0L, InitialBias);
        while (!rest.IsEmpty)
        {
            var start = place;
            if (!TryReadDelta(ref rest, bias, ref place))
                return false;
            length++;
            bias = Adapt((int)(place - start), length, start == 0);
            codePoint += place / length;
            place %= length;
            if (codePoint > LastCodePoint)
                return false;
            decoded.Slice((int)place, length - 1 - (int)place).CopyTo(decoded.Slice((int)place + 1));
            decoded[(int)place++] = (int)codePoint;
        }

        return true;
    }

    /// <summary>Encodes a label, section 6.3.</summary>
    /// <param name="codePoints">The code points; those of ASCII in lower case.</param>
    /// <param name="encoded">Where to write the ASCII.</param>
    /// <param name="length">How many characters were written.</param>
    /// <returns>False where they don't fit.</returns>
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

    private static bool TryReadDelta(ref ReadOnlySpan<int> rest, int bias, ref long place)
    {
        var weight = 1L;
        for (var k = Base; !rest.IsEmpty; k += Base)
        {
            var digit = ValueOf(rest[0]);
            rest = rest.Slice(1);
            place += digit * weight;

            // More than every code point at every place of the longest label: it would also overflow some steps later.
            if (digit < 0 || place > LastCodePoint * 64L)
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

    private static int LowestFrom(ReadOnlySpan<int> codePoints, int least)
    {
        var lowest = int.MaxValue;
        foreach (var codePoint in codePoints)
            lowest = codePoint >= least ? Math.Min(lowest, codePoint) : lowest;
        return lowest;
    }

    private static int ThresholdOf(int k, int bias) => Math.Min(Math.Max(k - bias, LowestThreshold), HighestThreshold);

    /// <summary>Section 6.1.</summary>
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
