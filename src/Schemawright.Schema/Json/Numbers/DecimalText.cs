namespace Schemawright.Json.Numbers;

/// <summary>
/// A JSON number as exact decimal digits: significant digits d1 d2 … dn without zeros at either end, and the position of the decimal point.
/// </summary>
/// <remarks>
/// The value is ±0.d1d2…dn × 10^<see cref="PointPosition"/>. No arithmetic is done on the digits, so a number of any length takes one pass and no memory.
/// </remarks>
internal readonly ref struct DecimalText
{
    // Sums of clamped exponents and digit counts stay far inside 64 bits.
    private const long FarAway = 100_000_000_000_000_000;

    private readonly ReadOnlySpan<byte> _wholeDigits;
    private readonly ReadOnlySpan<byte> _fractionDigits;
    private readonly ReadOnlySpan<byte> _exponentDigits;
    private readonly bool _exponentIsNegative;
    private readonly int _pointWithoutExponent;

    /// <summary>Parses a number.</summary>
    public DecimalText(ReadOnlySpan<byte> number)
    {
        IsNegative = number[0] == '-';
        if (IsNegative)
            number = number.Slice(1);

        var exponentStart = number.IndexOfAny((byte)'e', (byte)'E');
        if (exponentStart >= 0)
        {
            var exponent = number.Slice(exponentStart + 1);
            _exponentIsNegative = exponent[0] == '-';
            if (exponent[0] is (byte)'-' or (byte)'+')
                exponent = exponent.Slice(1);
            _exponentDigits = WithoutLeadingZeros(exponent);
            number = number.Slice(0, exponentStart);
        }

        var point = number.IndexOf((byte)'.');
        var whole = point < 0 ? number : number.Slice(0, point);
        var fraction = point < 0 ? default : number.Slice(point + 1);
        FractionLength = fraction.Length;

        _wholeDigits = WithoutLeadingZeros(whole);
        _fractionDigits = WithoutTrailingZeros(fraction);
        _pointWithoutExponent = _wholeDigits.Length;
        if (_fractionDigits.IsEmpty)
        {
            _wholeDigits = WithoutTrailingZeros(_wholeDigits);
        }
        else if (_wholeDigits.IsEmpty)
        {
            var length = _fractionDigits.Length;
            _fractionDigits = WithoutLeadingZeros(_fractionDigits);
            _pointWithoutExponent = _fractionDigits.Length - length;
        }

        Exponent = ReadExponent(_exponentDigits, _exponentIsNegative);
    }

    /// <summary>Whether the number has a minus sign.</summary>
    public bool IsNegative { get; }

    /// <summary>The number of digits between the decimal point and the exponent, zeros included.</summary>
    public int FractionLength { get; }

    /// <summary>The exponent as written, clamped to ±10^17.</summary>
    public long Exponent { get; }

    /// <summary>The number of significant digits; 0 for zero.</summary>
    public int DigitCount => _wholeDigits.Length + _fractionDigits.Length;

    /// <summary>Whether the value is zero.</summary>
    public bool IsZero => DigitCount == 0;

    /// <summary>The power of ten by which the digits, read as a fraction, are multiplied; exact unless it is beyond ±10^17.</summary>
    public long PointPosition => _pointWithoutExponent + Exponent;

    /// <summary>The power of ten of the last significant digit; exact unless it is beyond ±10^17.</summary>
    public long LastDigitExponent => PointPosition - DigitCount;

    /// <summary>A significant digit, 0 to 9.</summary>
    public int this[int index] =>
        (index < _wholeDigits.Length ? _wholeDigits[index] : _fractionDigits[index - _wholeDigits.Length]) - '0';

    /// <summary>The distance between the decimal points of two numbers; exact unless it is beyond ±10^12, however long the exponents are.</summary>
    public static long PointDistance(in DecimalText first, in DecimalText second)
    {
        var points = (long)first._pointWithoutExponent - second._pointWithoutExponent;
        return ExponentDistance(first, second) + points;
    }

    /// <summary>Compares the digits of two numbers, the shorter one padded with zeros.</summary>
    public static int CompareDigits(in DecimalText first, in DecimalText second)
    {
        var common = Math.Min(first.DigitCount, second.DigitCount);
        for (var i = 0; i < common; i++)
        {
            var order = first[i].CompareTo(second[i]);
            if (order != 0)
                return order;
        }

        return first.DigitCount.CompareTo(second.DigitCount);
    }

    /// <summary>Subtracts two exponents of any length, from the highest digit on.</summary>
    private static long ExponentDistance(in DecimalText first, in DecimalText second)
    {
        var length = Math.Max(first._exponentDigits.Length, second._exponentDigits.Length);
        var distance = 0L;
        for (var position = length; position > 0; position--)
        {
            distance = (distance * 10) + first.ExponentDigit(position) - second.ExponentDigit(position);

            // The remaining digits change this by less than a tenth, so they can't change the sign.
            if (Math.Abs(distance) > FarAway / 10)
                return Math.Sign(distance) * FarAway;
        }

        return distance;
    }

    /// <summary>The exponent's digit at a position, counted from the right, with the exponent's sign.</summary>
    private int ExponentDigit(int position)
    {
        if (position > _exponentDigits.Length)
            return 0;
        var digit = _exponentDigits[_exponentDigits.Length - position] - '0';
        return _exponentIsNegative ? -digit : digit;
    }

    private static long ReadExponent(ReadOnlySpan<byte> digits, bool isNegative)
    {
        var exponent = 0L;
        foreach (var digit in digits)
        {
            exponent = (exponent * 10) + digit - '0';
            if (exponent >= FarAway)
            {
                exponent = FarAway;
                break;
            }
        }

        return isNegative ? -exponent : exponent;
    }

    private static ReadOnlySpan<byte> WithoutLeadingZeros(ReadOnlySpan<byte> digits)
    {
        var start = 0;
        while (start < digits.Length && digits[start] == '0')
            start++;
        return digits.Slice(start);
    }

    private static ReadOnlySpan<byte> WithoutTrailingZeros(ReadOnlySpan<byte> digits)
    {
        var end = digits.Length;
        while (end > 0 && digits[end - 1] == '0')
            end--;
        return digits.Slice(0, end);
    }
}
