using System.Numerics;
using Schemawright.Json.Names;

namespace Schemawright.Json.Numbers;

/// <summary>
/// Arithmetic on JSON numbers as they are written: exact for every number that RFC 8259 section 6 allows, without conversion to a binary type.
/// </summary>
/// <remarks>
/// All parameters are the raw bytes of numbers that <see cref="JsonIndex.TryBuild"/> has checked. The cost grows with the number of bytes, never with the
/// value.
/// </remarks>
public static partial class JsonNumbers
{
    /// <summary>Whether a number is an integer by value, as <c>1.0</c>, <c>1e2</c> and <c>10e-1</c> are.</summary>
    /// <param name="number">The number's bytes.</param>
    /// <returns><see langword="true"/> if there are only zeros after the decimal point.</returns>
    public static bool IsInteger(ReadOnlySpan<byte> number)
    {
        if (number.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0)
            return true;

        var value = new DecimalText(number);
        return value.IsZero || value.LastDigitExponent >= 0;
    }

    /// <summary>Compares two numbers by value.</summary>
    /// <param name="first">A number's bytes.</param>
    /// <param name="second">Another number's bytes.</param>
    /// <returns>Less than zero, zero or greater than zero, as the first number is less than, equal to or greater than the second.</returns>
    public static int Compare(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        if (ShortDecimal.TryRead(first, out var shortFirst) && ShortDecimal.TryRead(second, out var shortSecond)
            && ShortDecimal.TryAlign(shortFirst, shortSecond, out var firstMantissa, out var secondMantissa))
        {
            return firstMantissa.CompareTo(secondMantissa);
        }

        return Compare(new DecimalText(first), new DecimalText(second));
    }

    /// <summary>Whether two numbers have the same value: <c>1</c>, <c>1.0</c> and <c>10e-1</c> do.</summary>
    /// <param name="first">A number's bytes.</param>
    /// <param name="second">Another number's bytes.</param>
    /// <returns><see langword="true"/> for equal values.</returns>
    public static bool AreEqual(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) => first.SequenceEqual(second) || Compare(first, second) == 0;

    /// <summary>A hash code that is the same for numbers of equal value. It differs from process to process.</summary>
    /// <param name="number">The number's bytes.</param>
    /// <returns>The hash code.</returns>
    public static int GetHashCode(ReadOnlySpan<byte> number) => (int)KeyedHashOf(number);

    /// <summary>Whether a number is a multiple of another one.</summary>
    /// <param name="number">The number's bytes.</param>
    /// <param name="divisor">The other number's bytes.</param>
    /// <returns><see langword="true"/> if the quotient is an integer; if the divisor is zero, whether the number is zero.</returns>
    public static bool IsMultipleOf(ReadOnlySpan<byte> number, ReadOnlySpan<byte> divisor)
    {
        if (ShortDecimal.TryRead(number, out var shortNumber) && ShortDecimal.TryRead(divisor, out var shortDivisor)
            && ShortDecimal.TryAlign(shortNumber, shortDivisor, out var numberMantissa, out var divisorMantissa))
        {
            return divisorMantissa == 0 ? numberMantissa == 0 : numberMantissa % divisorMantissa == 0;
        }

        return IsMultipleOf(new DecimalText(number), new DecimalText(divisor));
    }

    /// <summary>A hash that is the same for numbers of equal value.</summary>
    internal static ulong KeyedHashOf(ReadOnlySpan<byte> number)
    {
        var hash = KeyedHash.Create();
        var value = new DecimalText(number);
        if (!value.IsZero)
        {
            // Exponents beyond ±10^16 hash alike: whether one was clamped must make no difference.
            const long Far = 10_000_000_000_000_000;
            hash.Add((ulong)Math.Max(-Far, Math.Min(Far, value.PointPosition)));
            hash.Add((byte)(value.IsNegative ? 1 : 0));
            for (var i = 0; i < value.DigitCount; i++)
                hash.Add((byte)value[i]);
        }

        return hash.ToHash();
    }

    private static int Compare(in DecimalText first, in DecimalText second)
    {
        var firstSign = SignOf(first);
        var secondSign = SignOf(second);
        if (firstSign != secondSign || firstSign == 0)
            return firstSign.CompareTo(secondSign);

        var distance = DecimalText.PointDistance(first, second);
        return firstSign * (distance != 0 ? Math.Sign(distance) : DecimalText.CompareDigits(first, second));
    }

    private static int SignOf(in DecimalText value)
    {
        if (value.IsZero)
            return 0;
        return value.IsNegative ? -1 : 1;
    }

    private static bool IsMultipleOf(in DecimalText number, in DecimalText divisor)
    {
        if (number.IsZero || divisor.IsZero)
            return number.IsZero;

        // number / divisor = (digits / divisor's digits) × 10^zeros. The digits don't end in 0, so a negative power leaves a fraction.
        var zeros = DecimalText.PointDistance(number, divisor) - number.DigitCount + divisor.DigitCount;
        if (zeros < 0)
            return false;

        // Zeros only help to cancel the divisor's factors 2 and 5, of which it has fewer than four for each digit.
        var usefulZeros = (int)Math.Min(zeros, 4L * divisor.DigitCount);
        return divisor.DigitCount <= 17
            ? IsDivisible(number, usefulZeros, ReadDigits(divisor, 0, divisor.DigitCount))
            : IsDivisible(number, usefulZeros, ReadBigDigits(divisor));
    }

    private static bool IsDivisible(in DecimalText number, int zeros, long divisor)
    {
        var remainder = 0L;
        for (var i = 0; i < number.DigitCount; i++)
            remainder = ((remainder * 10) + number[i]) % divisor;
        for (var i = 0; i < zeros && remainder != 0; i++)
            remainder = remainder * 10 % divisor;
        return remainder == 0;
    }

    private static bool IsDivisible(in DecimalText number, int zeros, BigInteger divisor)
    {
        var remainder = BigInteger.Zero;
        for (var i = 0; i < number.DigitCount; i += 18)
        {
            var length = Math.Min(18, number.DigitCount - i);
            remainder = ((remainder * BigInteger.Pow(10, length)) + ReadDigits(number, i, length)) % divisor;
        }

        return (remainder * BigInteger.ModPow(10, zeros, divisor) % divisor).IsZero;
    }

    private static BigInteger ReadBigDigits(in DecimalText value)
    {
        var result = BigInteger.Zero;
        for (var i = 0; i < value.DigitCount; i += 18)
        {
            var length = Math.Min(18, value.DigitCount - i);
            result = (result * BigInteger.Pow(10, length)) + ReadDigits(value, i, length);
        }

        return result;
    }

    private static long ReadDigits(in DecimalText value, int start, int length)
    {
        var result = 0L;
        for (var i = start; i < start + length; i++)
            result = (result * 10) + value[i];
        return result;
    }
}
