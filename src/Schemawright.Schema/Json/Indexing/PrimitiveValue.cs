#if NET
using System.Runtime.CompilerServices;

namespace Schemawright.Json.Indexing;

/// <summary>Numbers and literals where they start in a text.</summary>
internal static class PrimitiveValue
{
    /// <summary>The length of the number or literal at the start of a text.</summary>
    /// <param name="text">The rest of the whole text.</param>
    /// <param name="flag"><see cref="JsonToken.Flag"/> for a number with a fraction or an exponent.</param>
    /// <returns>0 where there is none, or where a byte follows that neither ends nor continues it.</returns>
    public static int LengthOf(ReadOnlySpan<byte> text, out uint flag)
    {
        flag = 0;
        var length = text[0] switch
        {
            (byte)'t' => LengthOfLiteral(text, "true"u8),
            (byte)'f' => LengthOfLiteral(text, "false"u8),
            (byte)'n' => LengthOfLiteral(text, "null"u8),
            _ => LengthOfNumber(text, out flag),
        };
        return length == text.Length || EndsPrimitive(text[length]) ? length : 0;
    }

    private static int LengthOfLiteral(ReadOnlySpan<byte> text, ReadOnlySpan<byte> literal) => text.StartsWith(literal) ? literal.Length : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsPrimitive(byte next) => next is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)',' or (byte)'}' or (byte)']' or (byte)'"' or (byte)':' or (byte)'{' or (byte)'[';

    private static int LengthOfNumber(ReadOnlySpan<byte> text, out uint flag)
    {
        flag = 0;
        var position = text[0] == '-' ? 1 : 0;
        var digits = position;
        SkipDigits(text, ref position);
        if (position == digits || (text[digits] == '0' && position > digits + 1))
            return 0;

        if (position < text.Length && text[position] == '.')
        {
            flag = JsonToken.Flag;
            digits = ++position;
            SkipDigits(text, ref position);
            if (position == digits)
                return 0;
        }

        if (position < text.Length && (text[position] | 0x20) == 'e')
        {
            flag = JsonToken.Flag;
            position++;
            if (position < text.Length && text[position] is (byte)'+' or (byte)'-')
                position++;
            digits = position;
            SkipDigits(text, ref position);
            if (position == digits)
                return 0;
        }

        return position;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SkipDigits(ReadOnlySpan<byte> text, ref int position)
    {
        while ((uint)position < (uint)text.Length && (uint)(text[position] - '0') <= 9)
            position++;
    }
}
#endif
