using System.Globalization;
#if !NET
using System.Text;
#endif

namespace Schemawright.Json.Numbers;

/// <content>Conversions to .NET types. Integers convert by value, so <c>1.0</c> and <c>1e2</c> are integers.</content>
public static partial class JsonNumbers
{
    private const int MaxDecimalScale = 28;

    /// <summary>Converts a number to <see cref="sbyte"/>.</summary>
    /// <param name="number">The number's bytes.</param>
    /// <param name="value">The value; 0 if the result is <see langword="false"/>.</param>
    /// <returns><see langword="false"/> if the number is not an integer or out of range.</returns>
    public static bool TryGetSByte(ReadOnlySpan<byte> number, out sbyte value)
    {
        var fits = TryGetInt64(number, out var wide) && wide is >= sbyte.MinValue and <= sbyte.MaxValue;
        value = fits ? (sbyte)wide : default;
        return fits;
    }

    /// <summary>Converts a number to <see cref="byte"/>.</summary>
    /// <inheritdoc cref="TryGetSByte"/>
    public static bool TryGetByte(ReadOnlySpan<byte> number, out byte value)
    {
        var fits = TryGetInt64(number, out var wide) && wide is >= byte.MinValue and <= byte.MaxValue;
        value = fits ? (byte)wide : default;
        return fits;
    }

    /// <summary>Converts a number to <see cref="short"/>.</summary>
    /// <inheritdoc cref="TryGetSByte"/>
    public static bool TryGetInt16(ReadOnlySpan<byte> number, out short value)
    {
        var fits = TryGetInt64(number, out var wide) && wide is >= short.MinValue and <= short.MaxValue;
        value = fits ? (short)wide : default;
        return fits;
    }

    /// <summary>Converts a number to <see cref="ushort"/>.</summary>
    /// <inheritdoc cref="TryGetSByte"/>
    public static bool TryGetUInt16(ReadOnlySpan<byte> number, out ushort value)
    {
        var fits = TryGetInt64(number, out var wide) && wide is >= ushort.MinValue and <= ushort.MaxValue;
        value = fits ? (ushort)wide : default;
        return fits;
    }

    /// <summary>Converts a number to <see cref="int"/>.</summary>
    /// <inheritdoc cref="TryGetSByte"/>
    public static bool TryGetInt32(ReadOnlySpan<byte> number, out int value)
    {
        var fits = TryGetInt64(number, out var wide) && wide is >= int.MinValue and <= int.MaxValue;
        value = fits ? (int)wide : default;
        return fits;
    }

    /// <summary>Converts a number to <see cref="uint"/>.</summary>
    /// <inheritdoc cref="TryGetSByte"/>
    public static bool TryGetUInt32(ReadOnlySpan<byte> number, out uint value)
    {
        var fits = TryGetInt64(number, out var wide) && wide is >= uint.MinValue and <= uint.MaxValue;
        value = fits ? (uint)wide : default;
        return fits;
    }

    /// <summary>Converts a number to <see cref="long"/>.</summary>
    /// <inheritdoc cref="TryGetSByte"/>
    public static bool TryGetInt64(ReadOnlySpan<byte> number, out long value)
    {
        if (ShortDecimal.TryRead(number, out var shortNumber) && shortNumber.Scale == 0)
        {
            value = shortNumber.Mantissa;
            return true;
        }

        var isInteger = TryGetMagnitude(number, out var magnitude);
        var isNegative = number[0] == '-';
        var fits = isInteger && magnitude <= (isNegative ? 1UL << 63 : long.MaxValue);
        value = !fits ? 0 : unchecked(isNegative ? -(long)magnitude : (long)magnitude);
        return fits;
    }

    /// <summary>Converts a number to <see cref="ulong"/>.</summary>
    /// <inheritdoc cref="TryGetSByte"/>
    public static bool TryGetUInt64(ReadOnlySpan<byte> number, out ulong value)
    {
        var fits = TryGetMagnitude(number, out value) && (number[0] != '-' || value == 0);
        if (!fits)
            value = 0;
        return fits;
    }

    /// <summary>Converts a number to <see cref="decimal"/>, keeping its decimal places if they fit: <c>1.50</c> stays 1.50.</summary>
    /// <param name="number">The number's bytes.</param>
    /// <param name="value">The value; 0 if the result is <see langword="false"/>.</param>
    /// <returns><see langword="false"/> if a <see cref="decimal"/> can't represent the number exactly; it is never rounded.</returns>
    public static bool TryGetDecimal(ReadOnlySpan<byte> number, out decimal value)
    {
        value = 0;
        var digits = new DecimalText(number);
        var scale = digits.IsZero ? 0 : Math.Max(0, -digits.LastDigitExponent);
        if (scale > MaxDecimalScale || (!digits.IsZero && digits.PointPosition > DecimalMantissa.MaxDigits))
            return false;

        var mantissa = default(DecimalMantissa);
        for (var i = 0; i < digits.DigitCount; i++)
        {
            if (!mantissa.TryAppend(digits[i]))
                return false;
        }

        for (var zeros = digits.IsZero ? 0 : digits.LastDigitExponent; zeros > 0; zeros--)
        {
            if (!mantissa.TryAppend(0))
                return false;
        }

        for (var written = Math.Min(digits.FractionLength - digits.Exponent, MaxDecimalScale); scale < written && mantissa.TryAppend(0);)
            scale++;

        value = mantissa.ToDecimal(digits.IsNegative, (byte)scale);
        return true;
    }

    /// <summary>Converts a number to the nearest <see cref="double"/>.</summary>
    /// <param name="number">The number's bytes.</param>
    /// <param name="value">The value; 0 if the result is <see langword="false"/>.</param>
    /// <returns><see langword="false"/> if the number is beyond the largest finite value.</returns>
    public static bool TryGetDouble(ReadOnlySpan<byte> number, out double value)
    {
#if NET
        var isRead = double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#else
        var isRead = double.TryParse(Encoding.ASCII.GetString(number.ToArray()), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#endif
        if (isRead && !double.IsInfinity(value))
            return true;

        value = 0;
        return false;
    }

    /// <summary>Converts a number to the nearest <see cref="float"/>.</summary>
    /// <inheritdoc cref="TryGetDouble"/>
    public static bool TryGetSingle(ReadOnlySpan<byte> number, out float value)
    {
#if NET
        var isRead = float.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#else
        var isRead = float.TryParse(Encoding.ASCII.GetString(number.ToArray()), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#endif
        if (isRead && !float.IsInfinity(value))
            return true;

        value = 0;
        return false;
    }

    /// <summary>The absolute value of an integer that fits in 64 bits.</summary>
    private static bool TryGetMagnitude(ReadOnlySpan<byte> number, out ulong magnitude)
    {
        magnitude = 0;
        var digits = new DecimalText(number);
        if (digits.IsZero)
            return true;
        if (digits.LastDigitExponent < 0 || digits.PointPosition > 20)
            return false;

        var result = 0UL;
        for (var i = 0; i < digits.PointPosition; i++)
        {
            var digit = i < digits.DigitCount ? (uint)digits[i] : 0;
            if (result > (ulong.MaxValue - digit) / 10)
                return false;
            result = (result * 10) + digit;
        }

        magnitude = result;
        return true;
    }
}
