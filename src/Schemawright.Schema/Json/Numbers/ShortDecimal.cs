using System.Runtime.CompilerServices;

namespace Schemawright.Json.Numbers;

/// <summary>A number without exponent whose digits fit in 64 bits, as nearly all numbers are.</summary>
internal readonly struct ShortDecimal
{
    // 18 digits stay below 2^63.
    private const int MaxDigits = 18;

    private static readonly long[] PowersOfTen = CreatePowersOfTen();

    private readonly int _digitCount;

    private ShortDecimal(long mantissa, int scale, int digitCount)
    {
        Mantissa = mantissa;
        Scale = scale;
        _digitCount = digitCount;
    }

    /// <summary>The digits as a signed integer.</summary>
    public long Mantissa { get; }

    /// <summary>The number of digits after the decimal point.</summary>
    public int Scale { get; }

    /// <summary>Reads a number if it is short enough.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> number, out ShortDecimal value)
    {
        var mantissa = 0L;
        var scale = 0;
        var point = -1;
        var start = number[0] == '-' ? 1 : 0;
        value = default;
        if (number.Length - start > MaxDigits + 1)
            return false;

        for (var i = start; i < number.Length; i++)
        {
            var digit = number[i] - '0';
            if ((uint)digit <= 9)
                mantissa = (mantissa * 10) + digit;
            else if (number[i] == '.')
                point = i;
            else
                return false;
        }

        var digitCount = number.Length - start;
        if (point >= 0)
        {
            scale = number.Length - point - 1;
            digitCount--;
        }

        if (digitCount > MaxDigits)
            return false;

        value = new ShortDecimal(start == 1 ? -mantissa : mantissa, scale, digitCount);
        return true;
    }

    /// <summary>Scales two numbers to the same number of decimal places, if both still fit.</summary>
    public static bool TryAlign(ShortDecimal first, ShortDecimal second, out long firstMantissa, out long secondMantissa)
    {
        var scale = Math.Max(first.Scale, second.Scale);
        return first.TryRescale(scale, out firstMantissa) & second.TryRescale(scale, out secondMantissa);
    }

    private bool TryRescale(int scale, out long mantissa)
    {
        var zeros = scale - Scale;
        var fits = _digitCount + zeros <= MaxDigits;
        mantissa = fits ? Mantissa * PowersOfTen[zeros] : 0;
        return fits;
    }

    private static long[] CreatePowersOfTen()
    {
        var powers = new long[MaxDigits + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
