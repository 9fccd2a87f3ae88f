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
    // As signed bytes, 80..BF are the least ones.
    private const sbyte LastContinuation = unchecked((sbyte)0xBF);

#endif
    /// <summary>The length of the well-formed sequence at the start of <paramref name="text"/>.</summary>
    /// <returns>1 to 4; 0 where there is none.</returns>
    public static int LengthOfFirst(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return 0;

        var lead = text[0];
        if (lead < 0x80)
            return 1;

        // The second byte's range excludes overlong forms, surrogates and what lies above U+10FFFF; further bytes are 80..BF.
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
        if (length == 0 || text.Length < length || text[1] < low || text[1] > high)
            return 0;

        for (var i = 2; i < length; i++)
        {
            if ((text[i] & 0xC0) != 0x80)
                return 0;
        }

        return length;
    }

#if NET
    /// <summary>How many bytes the last character of <paramref name="text"/> has there, whether or not that are all of its bytes.</summary>
    /// <returns>0 where it is ASCII, and where no sequence is that long.</returns>
    public static int LengthOfLast(ReadOnlySpan<byte> text)
    {
        for (var length = 1; length <= Math.Min(4, text.Length); length++)
        {
            var first = text[^length];
            if ((first & 0xC0) != 0x80)
                return first < 0x80 ? 0 : length;
        }

        return 0;
    }

#endif
    /// <summary>Writes a Unicode scalar value as UTF-8.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="destination">At least four bytes.</param>
    /// <returns>How many bytes were written.</returns>
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

    /// <summary>Reads the first code point of a well-formed text.</summary>
    /// <param name="text">At least one whole sequence.</param>
    /// <param name="length">How many bytes it takes.</param>
    /// <returns>The code point.</returns>
    public static int Decode(ReadOnlySpan<byte> text, out int length)
    {
        int lead = text[0];
        length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        return length switch
        {
            1 => lead,
            2 => ((lead & 0x1F) << 6) | (text[1] & 0x3F),
            3 => ((lead & 0x0F) << 12) | ((text[1] & 0x3F) << 6) | (text[2] & 0x3F),
            _ => ((lead & 0x07) << 18) | ((text[1] & 0x3F) << 12) | ((text[2] & 0x3F) << 6) | (text[3] & 0x3F),
        };
    }

    /// <summary>How many code points a well-formed text has.</summary>
    public static int CountCodePoints(ReadOnlySpan<byte> text)
    {
        var count = 0;
#if NET
        while (text.Length >= Vector256<byte>.Count)
        {
            count += CountStarts(Vector256.Create(text));
            text = text.Slice(Vector256<byte>.Count);
        }
#endif
        foreach (var value in text)
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
