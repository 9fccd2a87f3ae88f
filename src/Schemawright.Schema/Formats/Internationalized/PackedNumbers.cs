namespace Schemawright.Formats.Internationalized;

/// <summary>
/// Reads the tables of this folder. They are printable ASCII, so that a diff shows them: a character from <c>0</c> to <c>o</c> represents six bits. A number
/// is a series of characters with five bits each, the lowest first; the sixth bit means that more follow. Line ends are skipped.
/// </summary>
internal ref struct PackedNumbers(ReadOnlySpan<byte> text)
{
    private const int Zero = '0';
    private ReadOnlySpan<byte> _rest = text;

    /// <summary>Whether the table has ended.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipLineEnds();
            return _rest.IsEmpty;
        }
    }

    /// <summary>Reads one character.</summary>
    public int ReadDigit()
    {
        SkipLineEnds();
        var digit = _rest[0] - Zero;
        _rest = _rest.Slice(1);
        return digit;
    }

    /// <summary>Reads a number.</summary>
    public int ReadNumber()
    {
        var number = 0;
        for (var shift = 0; ; shift += 5)
        {
            var digit = ReadDigit();
            number |= (digit & 31) << shift;
            if (digit < 32)
                return number;
        }
    }

    /// <summary>Reads a signed number: an even one is twice the value; odd ones represent -1, -2 and so on.</summary>
    public int ReadSigned()
    {
        var number = ReadNumber();
        return (number & 1) == 0 ? number >> 1 : -((number + 1) >> 1);
    }

    private void SkipLineEnds()
    {
        while (!_rest.IsEmpty && _rest[0] < Zero)
            _rest = _rest.Slice(1);
    }
}
