namespace Schemawright.Json.Numbers;

/// <summary>The 96 bits of a <see cref="decimal"/>, built digit by digit.</summary>
internal struct DecimalMantissa
{
    /// <summary>A number with more digits does not fit.</summary>
    public const int MaxDigits = 29;

    private ulong _low;
    private ulong _high;

    /// <summary>Multiplies by ten and adds a digit, if the result fits.</summary>
    public bool TryAppend(int digit)
    {
        var low = ((_low & uint.MaxValue) * 10) + (uint)digit;
        var middle = ((_low >> 32) * 10) + (low >> 32);
        var high = (_high * 10) + (middle >> 32);
        if (high > uint.MaxValue)
            return false;

        _low = (middle << 32) | (uint)low;
        _high = high;
        return true;
    }

    /// <summary>The digits as a decimal, with a sign and a scale.</summary>
    public readonly decimal ToDecimal(bool isNegative, byte scale) => new((int)(uint)_low, (int)(uint)(_low >> 32), (int)(uint)_high, isNegative, scale);
}
