#if NET
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Indexing;

/// <summary>Finds the end of numbers and literals.</summary>
internal static class PrimitiveValue
{
    /// <summary>The length of the number or literal at the start of the input.</summary>
    /// <param name="utf8">The rest of the document.</param>
    /// <param name="flag"><see cref="JsonToken.Flag"/> for a number with a fraction or an exponent.</param>
    /// <returns>0 if there is none, or if the byte after it neither ends nor continues it.</returns>
    public static int LengthOf(ReadOnlySpan<byte> utf8, out uint flag)
    {
        flag = 0;
        var length = utf8[0] switch
        {
            (byte)'t' => LengthOfLiteral(utf8, "true"u8),
            (byte)'f' => LengthOfLiteral(utf8, "false"u8),
            (byte)'n' => LengthOfLiteral(utf8, "null"u8),
            _ => LengthOfNumber(utf8, out flag),
        };
        return length == utf8.Length || EndsPrimitive(utf8[length]) ? length : 0;
    }

    private static int LengthOfLiteral(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> literal) => utf8.StartsWith(literal) ? literal.Length : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsPrimitive(byte next) =>
        next is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'
            or (byte)',' or (byte)'}' or (byte)']' or (byte)'"' or (byte)':' or (byte)'{' or (byte)'[';

    private static int LengthOfNumber(ReadOnlySpan<byte> utf8, out uint flag)
    {
        flag = 0;
        var position = utf8[0] == '-' ? 1 : 0;
        var digits = position;
        SkipDigits(utf8, ref position);
        if (position == digits || (utf8[digits] == '0' && position > digits + 1))
            return 0;

        if (position < utf8.Length && utf8[position] == '.')
        {
            flag = JsonToken.Flag;
            digits = ++position;
            SkipDigits(utf8, ref position);
            if (position == digits)
                return 0;
        }

        if (position < utf8.Length && (utf8[position] | 0x20) == 'e')
        {
            flag = JsonToken.Flag;
            position++;
            if (position < utf8.Length && utf8[position] is (byte)'+' or (byte)'-')
                position++;
            digits = position;
            SkipDigits(utf8, ref position);
            if (position == digits)
                return 0;
        }

        return position;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SkipDigits(ReadOnlySpan<byte> utf8, ref int position)
    {
        while ((uint)position < (uint)utf8.Length && (uint)(utf8[position] - '0') <= 9)
            position++;
    }
}
#endif
