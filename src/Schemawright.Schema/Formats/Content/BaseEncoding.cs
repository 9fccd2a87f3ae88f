namespace Schemawright.Formats.Content;

/// <summary>An encoding of RFC 4648: each character encodes some bits. Line breaks and other characters are refused, section 3.3.</summary>
internal sealed class BaseEncoding
{
    private const byte Padding = (byte)'=';
    private const byte NoDigit = 0xFF;

    private readonly byte[] _values = new byte[256];
    private readonly int _bits;
    private readonly int _groupLength;
    private readonly bool _needsPadding;

    /// <summary>Defines an encoding.</summary>
    /// <param name="alphabet">
    /// The characters in the order of their values. If it has no lowercase letters, they are read as the uppercase ones, sections 6 to 8.
    /// </param>
    /// <param name="bits">The number of bits that a character encodes.</param>
    /// <param name="groupLength">The number of characters that encode whole octets.</param>
    /// <param name="needsPadding">Whether the last group must be padded; otherwise it may be, section 3.2.</param>
    public BaseEncoding(ReadOnlySpan<byte> alphabet, int bits, int groupLength, bool needsPadding = true)
    {
        _bits = bits;
        _groupLength = groupLength;
        _needsPadding = needsPadding;
        _values.AsSpan().Fill(NoDigit);
        for (var value = 0; value < alphabet.Length; value++)
        {
            if (AsciiCharacters.IsLetter(alphabet[value]))
                _values[alphabet[value] | 0x20] = (byte)value;
        }

        for (var value = 0; value < alphabet.Length; value++)
            _values[alphabet[value]] = (byte)value;
    }

    /// <summary>Decodes a string.</summary>
    /// <inheritdoc cref="ContentDecoder"/>
    public bool TryDecode(ReadOnlySpan<byte> encoded, Span<byte> decoded, out int length)
    {
        length = 0;
        var end = encoded.IndexOf(Padding);
        var digits = end < 0 ? encoded : encoded.Slice(0, end);
        if (!IsFilled(digits.Length, encoded.Slice(digits.Length)))
            return false;

        var (pending, count) = (0, 0);
        foreach (var digit in digits)
        {
            var value = _values[digit];
            if (value == NoDigit)
                return false;
            pending = (pending << _bits) | value;
            count += _bits;
            if (count < 8)
                continue;
            count -= 8;
            decoded[length++] = (byte)(pending >> count);
            pending &= (1 << count) - 1;
        }

        // The remaining bits fill no octet. Section 3.5 lets a decoder accept them whatever they are; a whole surplus character is an error.
        return count < _bits;
    }

    private bool IsFilled(int length, ReadOnlySpan<byte> padding)
    {
        foreach (var octet in padding)
        {
            if (octet != Padding)
                return false;
        }

        return (padding.IsEmpty && !_needsPadding) || (padding.Length < _groupLength && (length + padding.Length) % _groupLength == 0);
    }
}
