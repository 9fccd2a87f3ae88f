#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Schemawright.Json.Indexing;

/// <summary>Well-formed UTF-8 byte sequences, The Unicode Standard table 3-7.</summary>
internal static class Utf8Sequences
{
#if NET
    // As signed bytes, 80..BF are the smallest ones.
    private const sbyte LastContinuation = unchecked((sbyte)0xBF);

#endif
    /// <summary>The length of the well-formed sequence at the start of <paramref name="utf8"/>.</summary>
    /// <returns>1 to 4; 0 if there is none.</returns>
    public static int LengthOfFirst(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return 0;

        var lead = utf8[0];
        if (lead < 0x80)
            return 1;

        // The range of the second byte excludes overlong forms, surrogates and code points above U+10FFFF; further bytes are 80..BF.
        var (length, low, high) = lead switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };
        if (length == 0 || utf8.Length < length || utf8[1] < low || utf8[1] > high)
            return 0;

        for (var i = 2; i < length; i++)
        {
            if ((utf8[i] & 0xC0) != 0x80)
                return 0;
        }

        return length;
    }

#if NET
    /// <summary>
    /// How many bytes of the last character <paramref name="utf8"/> contains, even if the character is not complete; 0 if it is ASCII, or if no sequence is
    /// that long.
    /// </summary>
    public static int LengthOfLast(ReadOnlySpan<byte> utf8)
    {
        for (var length = 1; length <= Math.Min(4, utf8.Length); length++)
        {
            var first = utf8[^length];
            if ((first & 0xC0) != 0x80)
                return first < 0x80 ? 0 : length;
        }

        return 0;
    }

#endif
    /// <summary>Writes a Unicode scalar value as UTF-8.</summary>
    public static int Encode(int scalar, Span<byte> destination)
    {
        switch (scalar)
        {
            case < 0x80:
                destination[0] = (byte)scalar;
                return 1;
            case < 0x800:
                destination[0] = (byte)(0xC0 | (scalar >> 6));
                destination[1] = Continuation(scalar);
                return 2;
            case < 0x10000:
                destination[0] = (byte)(0xE0 | (scalar >> 12));
                destination[1] = Continuation(scalar >> 6);
                destination[2] = Continuation(scalar);
                return 3;
            default:
                destination[0] = (byte)(0xF0 | (scalar >> 18));
                destination[1] = Continuation(scalar >> 12);
                destination[2] = Continuation(scalar >> 6);
                destination[3] = Continuation(scalar);
                return 4;
        }
    }

    /// <summary>Reads the first code point of well-formed UTF-8.</summary>
    public static int Decode(ReadOnlySpan<byte> utf8, out int length)
    {
        int lead = utf8[0];
        length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        return length switch
        {
            1 => lead,
            2 => ((lead & 0x1F) << 6) | (utf8[1] & 0x3F),
            3 => ((lead & 0x0F) << 12) | ((utf8[1] & 0x3F) << 6) | (utf8[2] & 0x3F),
            _ => ((lead & 0x07) << 18) | ((utf8[1] & 0x3F) << 12) | ((utf8[2] & 0x3F) << 6) | (utf8[3] & 0x3F),
        };
    }

    /// <summary>The number of code points of well-formed UTF-8.</summary>
    public static int CountCodePoints(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
#if NET
        while (utf8.Length >= Vector256<byte>.Count)
        {
            count += CountStarts(Vector256.Create(utf8));
            utf8 = utf8.Slice(Vector256<byte>.Count);
        }
#endif
        foreach (var value in utf8)
        {
            if ((value & 0xC0) != 0x80)
                count++;
        }

        return count;
    }

#if NET
    /// <summary>How many bytes do not continue a sequence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountStarts(Vector256<byte> bytes) =>
        BitOperations.PopCount(Vector256.GreaterThan(bytes.AsSByte(), Vector256.Create(LastContinuation)).ExtractMostSignificantBits());
#endif

    private static byte Continuation(int bits) => (byte)(0x80 | (bits & 0x3F));
}
