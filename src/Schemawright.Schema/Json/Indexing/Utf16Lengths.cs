#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace Schemawright.Json.Indexing;

/// <summary>The length of UTF-8 when converted to UTF-16.</summary>
internal static class Utf16Lengths
{
    private const byte FirstLeadOfFour = 0xF0;

    /// <summary>The number of UTF-16 code units of some UTF-8.</summary>
    /// <remarks>
    /// A character counts where it starts. Bytes that are not UTF-8 count as one code unit if they can't continue a character, otherwise as none.
    /// </remarks>
    public static int Of(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
#if NET
        while (utf8.Length >= Vector256<byte>.Count)
        {
            var bytes = Vector256.Create(utf8);
            count += bytes.ExtractMostSignificantBits() == 0 ? Vector256<byte>.Count : OfBytesBeyondAscii(bytes);
            utf8 = utf8.Slice(Vector256<byte>.Count);
        }
#endif
        foreach (var value in utf8)
        {
            if ((value & 0xC0) != 0x80)
                count += value >= FirstLeadOfFour ? 2 : 1;
        }

        return count;
    }

#if NET
    private static int OfBytesBeyondAscii(Vector256<byte> bytes) =>
        Utf8Sequences.CountStarts(bytes)
        + BitOperations.PopCount(Vector256.GreaterThanOrEqual(bytes, Vector256.Create(FirstLeadOfFour)).ExtractMostSignificantBits());
#endif
}
