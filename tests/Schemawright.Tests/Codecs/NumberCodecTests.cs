using System.Numerics;
using CsCheck;
using Schemawright.Runtime;
using Schemawright.Runtime.Codecs;

namespace Schemawright.Tests.Codecs;

public class NumberCodecTests
{
    private static readonly Gen<string> NumberText = Gen.Select(
        Gen.Bool, Gen.String[Gen.Char["0019"], 1, 20].Select(static digits => digits.TrimStart('0') is { Length: > 0 } whole ? whole : "0"), Gen.String[Gen.Char["0019"], 0, 20], Gen.Int[-30, 30], Gen.Int[0, 3], static (minus, whole, fraction, exponent, form) =>
            $"{(minus ? "-" : "")}{whole}{(fraction.Length > 0 && form > 0 ? "." + fraction : "")}{(form == 3 ? FormattableString.Invariant($"e{exponent}") : "")}");

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-12", -12)]
    [InlineData("1.0", 1)]
    [InlineData("1e2", 100)]
    [InlineData("10E-1", 1)]
    [InlineData("-0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("0.2147483647e10", int.MaxValue)]
    public void Int32_reads_every_integer_however_it_is_written(string text, int expected)
    {
        Assert.True(CodecRun.Accepts<int, Int32Codec>(text));
        Assert.True(CodecRun.TryRead<int, Int32Codec>(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("1e400")]
    [InlineData("123456789012345678901234567890")]
    public void An_integer_beyond_Int32_is_valid_but_not_read(string text)
    {
        Assert.True(CodecRun.Accepts<int, Int32Codec>(text));
        Assert.False(CodecRun.TryRead<int, Int32Codec>(text, out _));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e-1")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[1]")]
    [InlineData("{}")]
    public void What_is_no_integer_is_neither_valid_nor_read(string text)
    {
        Assert.False(CodecRun.Accepts<int, Int32Codec>(text));
        Assert.False(CodecRun.TryRead<int, Int32Codec>(text, out _));
    }

    [Fact]
    public void Every_integer_type_reads_its_limits_and_nothing_beyond()
    {
        AssertLimits<sbyte, SByteCodec>(sbyte.MinValue, sbyte.MaxValue);
        AssertLimits<byte, ByteCodec>(byte.MinValue, byte.MaxValue);
        AssertLimits<short, Int16Codec>(short.MinValue, short.MaxValue);
        AssertLimits<ushort, UInt16Codec>(ushort.MinValue, ushort.MaxValue);
        AssertLimits<int, Int32Codec>(int.MinValue, int.MaxValue);
        AssertLimits<uint, UInt32Codec>(uint.MinValue, uint.MaxValue);
        AssertLimits<long, Int64Codec>(long.MinValue, long.MaxValue);
        AssertLimits<ulong, UInt64Codec>(ulong.MinValue, ulong.MaxValue);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("-7", true)]
    [InlineData("1.0", false)]
    [InlineData("1e0", false)]
    [InlineData("-0", false)]
    public void Integers_keep_their_text_only_as_plain_digits(string text, bool expected) =>
        Assert.Equal(expected, CodecRun.KeepsRawValue<int, Int32Codec>(text));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1.50", "1.50")]
    [InlineData("-0.10", "-0.10")]
    [InlineData("1e3", "1000")]
    [InlineData("1.50e1", "15.0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("1.00000000000000000000000000000000000", "1.0000000000000000000000000000")]
    public void Decimal_reads_exactly_and_keeps_the_places(string text, string written)
    {
        Assert.True(CodecRun.TryRead<decimal, DecimalCodec>(text, out var value));
        Assert.Equal(written, CodecRun.Write<decimal, DecimalCodec>(value));
        Assert.Equal(text == written, CodecRun.KeepsRawValue<decimal, DecimalCodec>(text));
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("1e29")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("1e99999999999999999999")]
    public void Decimal_never_rounds(string text)
    {
        Assert.True(CodecRun.Accepts<decimal, DecimalCodec>(text));
        Assert.False(CodecRun.TryRead<decimal, DecimalCodec>(text, out _));
    }

    [Theory]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("0e5")]
    [InlineData("1E0")]
    public void Decimal_tells_where_the_text_would_change(string text)
    {
        Assert.True(CodecRun.TryRead<decimal, DecimalCodec>(text, out var value));
        Assert.Equal(CodecRun.Write<decimal, DecimalCodec>(value) == text, CodecRun.KeepsRawValue<decimal, DecimalCodec>(text));
    }

    [Fact]
    public void Decimal_keeps_the_text_exactly_where_writing_gives_it_back() => NumberText.Sample(static text =>
        !CodecRun.TryRead<decimal, DecimalCodec>(text, out var value)
        || CodecRun.KeepsRawValue<decimal, DecimalCodec>(text) == (CodecRun.Write<decimal, DecimalCodec>(value) == text));

    [Theory]
    [InlineData("0.1", "0.1", true)]
    [InlineData("1", "1", true)]
    [InlineData("1.0", "1", false)]
    [InlineData("1e300", "1E+300", false)]
    [InlineData("1E+300", "1E+300", true)]
    [InlineData("-0", "-0", true)]
    [InlineData("5e-324", "5E-324", false)]
    public void Double_reads_what_it_gives_back(string text, string written, bool keeps)
    {
        Assert.True(CodecRun.TryRead<double, DoubleCodec>(text, out var value));
        Assert.Equal(written, CodecRun.Write<double, DoubleCodec>(value));
        Assert.Equal(keeps, CodecRun.KeepsRawValue<double, DoubleCodec>(text));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("0.1000000000000000055")]
    [InlineData("9007199254740993")]
    [InlineData("1e-400")]
    public void Double_does_not_read_what_would_come_back_changed(string text)
    {
        Assert.True(CodecRun.Accepts<double, DoubleCodec>(text));
        Assert.False(CodecRun.TryRead<double, DoubleCodec>(text, out _));
    }

    [Fact]
    public void A_double_without_JSON_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CodecRun.Write<double, DoubleCodec>(double.NaN));
        Assert.Throws<ArgumentException>(() => CodecRun.Write<double, DoubleCodec>(double.PositiveInfinity));
    }

    [Theory]
    [InlineData("0.1", "0.1", true)]
    [InlineData("-1.5", "-1.5", true)]
    [InlineData("16777216", "16777216", true)]
    [InlineData("1.50", "1.5", false)]
    [InlineData("1e3", "1000", false)]
    [InlineData("3.4028235E+38", "3.4028235E+38", true)]
    public void Single_reads_what_it_gives_back(string text, string written, bool keeps)
    {
        Assert.True(CodecRun.TryRead<float, SingleCodec>(text, out var value));
        Assert.Equal(written, CodecRun.Write<float, SingleCodec>(value));
        Assert.Equal(keeps, CodecRun.KeepsRawValue<float, SingleCodec>(text));
    }

    [Theory]
    [InlineData("16777217")]
    [InlineData("0.123456789")]
    [InlineData("1e39")]
    [InlineData("1e-50")]
    public void Single_does_not_read_what_would_come_back_changed(string text)
    {
        Assert.True(CodecRun.Accepts<float, SingleCodec>(text));
        Assert.False(CodecRun.TryRead<float, SingleCodec>(text, out _));
        Assert.False(CodecRun.KeepsRawValue<float, SingleCodec>(text));
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("[1]")]
    public void Single_accepts_numbers_only(string text)
    {
        Assert.False(CodecRun.Accepts<float, SingleCodec>(text));
        Assert.False(CodecRun.TryRead<float, SingleCodec>(text, out _));
    }

    [Fact]
    public void A_single_without_JSON_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CodecRun.Write<float, SingleCodec>(float.NaN));
        Assert.Throws<ArgumentException>(() => CodecRun.Write<float, SingleCodec>(float.NegativeInfinity));
    }

    [Fact]
    public void BigInteger_reads_long_integers_up_to_its_limit()
    {
        var digits = new string('9', BigIntegerCodec.MaxDigits);
        Assert.True(CodecRun.TryRead<BigInteger, BigIntegerCodec>("-" + digits, out var value));
        Assert.Equal("-" + digits, CodecRun.Write<BigInteger, BigIntegerCodec>(value));
        Assert.True(CodecRun.TryRead<BigInteger, BigIntegerCodec>("12.5e3", out value));
        Assert.Equal(12500, value);
        Assert.True(CodecRun.TryRead<BigInteger, BigIntegerCodec>("0.0", out value));
        Assert.Equal(0, value);
        Assert.False(CodecRun.TryRead<BigInteger, BigIntegerCodec>("9" + digits, out _));
        Assert.False(CodecRun.TryRead<BigInteger, BigIntegerCodec>("1e999999999", out _));
        Assert.False(CodecRun.TryRead<BigInteger, BigIntegerCodec>("1.5", out _));
        Assert.True(CodecRun.Accepts<BigInteger, BigIntegerCodec>("1e999999999"));
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        using (Culture.Of("fi-FI"))
        {
            Assert.Equal("-1.5", CodecRun.Write<decimal, DecimalCodec>(-1.5m));
            Assert.Equal("-3", CodecRun.Write<BigInteger, BigIntegerCodec>(-3));
            Assert.True(CodecRun.TryRead<double, DoubleCodec>("-1.5", out var value) && value == -1.5);
        }
    }

    private static void AssertLimits<T, TCodec>(T least, T greatest)
        where T : struct, IBinaryInteger<T>
        where TCodec : IJsonCodec<T>
    {
        foreach (var limit in new[] { least, greatest })
        {
            var text = CodecRun.Write<T, TCodec>(limit);
            Assert.True(CodecRun.TryRead<T, TCodec>(text, out var value));
            Assert.Equal(limit, value);
            Assert.True(CodecRun.KeepsRawValue<T, TCodec>(text));
        }

        var below = (BigInteger.CreateChecked(least) - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var above = (BigInteger.CreateChecked(greatest) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.False(CodecRun.TryRead<T, TCodec>(below, out _), below);
        Assert.False(CodecRun.TryRead<T, TCodec>(above, out _), above);
        Assert.True(CodecRun.Accepts<T, TCodec>(below) && CodecRun.Accepts<T, TCodec>(above));
    }
}
