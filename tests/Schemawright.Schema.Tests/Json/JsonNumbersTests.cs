using System.Globalization;
using System.Numerics;
using CsCheck;
using Schemawright.Json.Numbers;

namespace Schemawright.Schema.Tests.Json;

public sealed class JsonNumbersTests
{
    /// <summary>Mantissa, places and written exponent of a number; its value is mantissa × 10^(exponent − places).</summary>
    private static readonly Gen<(BigInteger Mantissa, int Places, int Exponent)> Parts = Gen.Select(
        Gen.OneOf(
            Gen.Int[-200, 200].Select(static i => (BigInteger)i),
            Gen.Long.Select(static i => (BigInteger)i),
            Gen.Select(Gen.Long, Gen.Long, Gen.Int[0, 30], static (high, low, zeros) => ((BigInteger)high * ulong.MaxValue + low) * BigInteger.Pow(10, zeros))),
        Gen.Int[0, 25],
        Gen.OneOf(Gen.Const(0), Gen.Int[-30, 30]));

    [Theory]
    [InlineData("0", true)]
    [InlineData("-0", true)]
    [InlineData("1.0", true)]
    [InlineData("1e2", true)]
    [InlineData("10e-1", true)]
    [InlineData("1.50e1", true)]
    [InlineData("0.0e-999999999999999999999", true)]
    [InlineData("1e999999999999999999999", true)]
    [InlineData("1.5", false)]
    [InlineData("1e-1", false)]
    [InlineData("1.25e1", false)]
    [InlineData("1e-999999999999999999999", false)]
    public void Integers_are_told_by_value(string number, bool isInteger) => Assert.Equal(isInteger, JsonNumbers.IsInteger(JsonTexts.Utf8(number)));

    [Theory]
    [InlineData("1", "1.0", 0)]
    [InlineData("0", "-0", 0)]
    [InlineData("0e5", "-0.00", 0)]
    [InlineData("1e400", "10e399", 0)]
    [InlineData("1e400", "1e401", -1)]
    [InlineData("-1e400", "1", -1)]
    [InlineData("9007199254740993", "9007199254740992", 1)]
    [InlineData("0.1", "0.10000000000000000000000000000000000001", -1)]
    [InlineData("1e99999999999999999999", "1e99999999999999999998", 1)]
    [InlineData("0.1e99999999999999999999", "1e99999999999999999998", 0)]
    [InlineData("1e-99999999999999999999", "1e-99999999999999999998", -1)]
    [InlineData("1e-99999999999999999999", "0", 1)]
    [InlineData("1e00000000000000000000000000001", "10", 0)]
    [InlineData("1e100000000000000000000", "1e-100000000000000000000", 1)]
    [InlineData("123456789012345678", "123456789012345678.0", 0)]
    [InlineData("1234567890123456789", "1234567890123456788", 1)]
    public void Numbers_compare_by_value(string first, string second, int order)
    {
        Assert.Equal(order, Math.Sign(JsonNumbers.Compare(JsonTexts.Utf8(first), JsonTexts.Utf8(second))));
        Assert.Equal(-order, Math.Sign(JsonNumbers.Compare(JsonTexts.Utf8(second), JsonTexts.Utf8(first))));
        Assert.Equal(order == 0, JsonNumbers.AreEqual(JsonTexts.Utf8(first), JsonTexts.Utf8(second)));
        if (order == 0)
            Assert.Equal(JsonNumbers.GetHashCode(JsonTexts.Utf8(first)), JsonNumbers.GetHashCode(JsonTexts.Utf8(second)));
    }

    [Theory]
    [InlineData("0", "5", true)]
    [InlineData("0.0", "0.3", true)]
    [InlineData("10", "2.5", true)]
    [InlineData("-10", "2.5", true)]
    [InlineData("0.3", "0.1", true)]
    [InlineData("19.99", "0.01", true)]
    [InlineData("19.995", "0.01", false)]
    [InlineData("1e308", "0.123456789", false)]
    [InlineData("1e308", "1e-308", true)]
    [InlineData("1e308", "7", false)]
    [InlineData("1e308", "5", true)]
    [InlineData("1e999999999", "3", false)]
    [InlineData("1e999999999", "0.5", true)]
    [InlineData("3e999999999999999999999", "3", true)]
    [InlineData("1e-999999999", "1", false)]
    [InlineData("1e100000000000000000001", "1e100000000000000000000", true)]
    [InlineData("1e100000000000000000000", "1e100000000000000000001", false)]
    [InlineData("123456789012345678901234567890", "12345678901234567890", false)]
    [InlineData("246913578024691357802469135780", "123456789012345678901234567890", true)]
    [InlineData("1e60", "1267650600228229401496703205376", false)]
    [InlineData("1e200", "1267650600228229401496703205376", true)]
    [InlineData("5", "0", false)]
    [InlineData("0", "0", true)]
    [InlineData("0.0075", "0.0001", true)]
    [InlineData("0.00751", "0.0001", false)]
    public void Multiples_are_exact(string number, string divisor, bool expected) =>
        Assert.Equal(expected, JsonNumbers.IsMultipleOf(JsonTexts.Utf8(number), JsonTexts.Utf8(divisor)));

    [Fact]
    public void Arithmetic_agrees_with_big_integers()
    {
        Gen.Select(Parts, Parts).Sample(
            static (a, b) =>
            {
                var (first, second) = (Write(a), Write(b));
                var (x, y) = Align(a, b);
                Assert.Equal(x.CompareTo(y), Math.Sign(JsonNumbers.Compare(first, second)));
                Assert.Equal(x == y, JsonNumbers.AreEqual(first, second));
                if (!y.IsZero)
                    Assert.Equal((x % y).IsZero, JsonNumbers.IsMultipleOf(first, second));

                var product = Write((a.Mantissa * b.Mantissa, a.Places + b.Places, a.Exponent + b.Exponent));
                if (!b.Mantissa.IsZero && IsWhole(a))
                    Assert.True(JsonNumbers.IsMultipleOf(product, second));
                Assert.Equal(IsWhole(a), JsonNumbers.IsInteger(first));
            },
            iter: 20_000);
    }

    [Fact]
    public void Other_spellings_of_a_value_are_equal_and_hash_alike()
    {
        Gen.Select(Parts, Gen.Int[0, 20], Gen.Int[0, 5]).Sample(
            static (a, shift, zeros) =>
            {
                var number = Write(a);
                var other = Write((a.Mantissa * BigInteger.Pow(10, zeros), a.Places + zeros + shift, a.Exponent + shift));
                Assert.True(JsonNumbers.AreEqual(number, other));
                Assert.Equal(JsonNumbers.GetHashCode(number), JsonNumbers.GetHashCode(other));
            },
            iter: 5_000);
    }

    [Fact]
    public void Conversions_take_what_fits_exactly()
    {
        Parts.Sample(
            static a =>
            {
                var number = Write(a);
                var (value, one) = Align(a, (1, 0, 0));
                var whole = IsWhole(a) ? value / one : (BigInteger?)null;
                Check(whole, long.MinValue, long.MaxValue, JsonNumbers.TryGetInt64(number, out var int64), int64);
                Check(whole, ulong.MinValue, ulong.MaxValue, JsonNumbers.TryGetUInt64(number, out var uint64), uint64);
                Check(whole, int.MinValue, int.MaxValue, JsonNumbers.TryGetInt32(number, out var int32), int32);
                Check(whole, uint.MinValue, uint.MaxValue, JsonNumbers.TryGetUInt32(number, out var uint32), uint32);
                Check(whole, short.MinValue, short.MaxValue, JsonNumbers.TryGetInt16(number, out var int16), int16);
                Check(whole, ushort.MinValue, ushort.MaxValue, JsonNumbers.TryGetUInt16(number, out var uint16), uint16);
                Check(whole, sbyte.MinValue, sbyte.MaxValue, JsonNumbers.TryGetSByte(number, out var int8), int8);
                Check(whole, byte.MinValue, byte.MaxValue, JsonNumbers.TryGetByte(number, out var uint8), uint8);
            },
            iter: 20_000);

        static void Check(BigInteger? whole, BigInteger least, BigInteger greatest, bool converted, BigInteger value)
        {
            var fits = whole >= least && whole <= greatest;
            Assert.Equal(fits, converted);
            Assert.Equal(fits ? whole!.Value : 0, value);
        }
    }

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("-9223372036854775808", true)]
    [InlineData("-9223372036854775809", false)]
    [InlineData("9223372036854775.807e3", true)]
    [InlineData("1e18", true)]
    [InlineData("1e19", false)]
    [InlineData("1e999999999999999999999", false)]
    [InlineData("0e999999999999999999999", true)]
    public void Int64_borders(string number, bool fits) => Assert.Equal(fits, JsonNumbers.TryGetInt64(JsonTexts.Utf8(number), out _));

    [Theory]
    [InlineData("18446744073709551615", true)]
    [InlineData("18446744073709551616", false)]
    [InlineData("184467440737095516150e-1", true)]
    [InlineData("-1", false)]
    [InlineData("-0.0", true)]
    public void UInt64_borders(string number, bool fits) => Assert.Equal(fits, JsonNumbers.TryGetUInt64(JsonTexts.Utf8(number), out _));

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("1", "1")]
    [InlineData("0.00", "0.00")]
    [InlineData("1.50e1", "15.0")]
    [InlineData("150e-2", "1.50")]
    [InlineData("1e2", "100")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000000000000000", "1.0000000000000000000000000000")]
    [InlineData("0e-99999999999", "0.0000000000000000000000000000")]
    [InlineData("0e99999999999", "0")]
    public void Decimals_keep_their_places(string number, string expected)
    {
        Assert.True(JsonNumbers.TryGetDecimal(JsonTexts.Utf8(number), out var value));
        Assert.Equal(expected, value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("0.12345678901234567890123456789012")]
    [InlineData("1e29")]
    [InlineData("1e999999999999")]
    [InlineData("1e-999999999999")]
    public void Decimals_are_never_rounded(string number) => Assert.False(JsonNumbers.TryGetDecimal(JsonTexts.Utf8(number), out _));

    [Fact]
    public void Decimals_are_exact()
    {
        Parts.Sample(
            static a =>
            {
                if (!JsonNumbers.TryGetDecimal(Write(a), out var value))
                    return;
                Assert.True(JsonNumbers.AreEqual(Write(a), JsonTexts.Utf8(value.ToString(CultureInfo.InvariantCulture))));
            },
            iter: 5_000);
        Gen.Decimal.Sample(static value =>
        {
            Assert.True(JsonNumbers.TryGetDecimal(JsonTexts.Utf8(value.ToString(CultureInfo.InvariantCulture)), out var read));
            Assert.Equal(value.ToString(CultureInfo.InvariantCulture), read.ToString(CultureInfo.InvariantCulture));
        });
    }

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("-2.5e-3", -0.0025)]
    [InlineData("1e308", 1e308)]
    [InlineData("1e-400", 0.0)]
    [InlineData("9007199254740993", 9007199254740992.0)]
    public void Doubles_are_the_nearest(string number, double expected)
    {
        Assert.True(JsonNumbers.TryGetDouble(JsonTexts.Utf8(number), out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("1e309")]
    [InlineData("-1e99999999999999999999")]
    public void Doubles_are_finite(string number)
    {
        Assert.False(JsonNumbers.TryGetDouble(JsonTexts.Utf8(number), out _));
        Assert.False(JsonNumbers.TryGetSingle(JsonTexts.Utf8(number), out _));
    }

    [Fact]
    public void Huge_numbers_cost_little()
    {
        var digits = JsonTexts.Utf8(new string('7', 1_000_000));

        // What is set up at the first use, in whatever order the tests run, is not the cost of a number.
        AskAll(digits);
        var before = GC.GetAllocatedBytesForCurrentThread();
        AskAll(digits);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.False(JsonNumbers.IsMultipleOf(digits, JsonTexts.Utf8(new string('3', 50) + "1")));
    }

    private static void AskAll(byte[] digits)
    {
        Assert.True(JsonNumbers.IsMultipleOf(digits, "0.7"u8));
        Assert.False(JsonNumbers.IsMultipleOf("1e999999999"u8, "0.3"u8));
        Assert.False(JsonNumbers.TryGetDecimal(digits, out _));
        Assert.False(JsonNumbers.TryGetInt64(digits, out _));
        Assert.True(JsonNumbers.IsInteger(digits));
        JsonNumbers.GetHashCode(digits);
    }

    private static byte[] Write((BigInteger Mantissa, int Places, int Exponent) parts)
    {
        var digits = BigInteger.Abs(parts.Mantissa).ToString(CultureInfo.InvariantCulture).PadLeft(parts.Places + 1, '0');
        var text = digits[..^parts.Places] + (parts.Places > 0 ? "." + digits[^parts.Places..] : "");
        var sign = parts.Mantissa.Sign < 0 ? "-" : "";
        return JsonTexts.Utf8(sign + text + (parts.Exponent != 0 ? $"e{parts.Exponent.ToString(CultureInfo.InvariantCulture)}" : ""));
    }

    private static (BigInteger First, BigInteger Second) Align((BigInteger Mantissa, int Places, int Exponent) a, (BigInteger Mantissa, int Places, int Exponent) b)
    {
        var (first, second) = (a.Exponent - a.Places, b.Exponent - b.Places);
        var least = Math.Min(first, second);
        return (a.Mantissa * BigInteger.Pow(10, first - least), b.Mantissa * BigInteger.Pow(10, second - least));
    }

    private static bool IsWhole((BigInteger Mantissa, int Places, int Exponent) a)
    {
        var (value, one) = Align(a, (1, 0, 0));
        return (value % one).IsZero;
    }
}
