using CsCheck;
using Schemawright.Runtime.Codecs;

namespace Schemawright.Tests.Codecs;

public class DateCodecTests
{
    [Theory]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void Dates_are_read_and_written_unchanged(string text, int year, int month, int day)
    {
        Assert.True(CodecRun.Accepts<DateOnly, DateOnlyCodec>($"\"{text}\""));
        Assert.True(CodecRun.TryRead<DateOnly, DateOnlyCodec>($"\"{text}\"", out var value));
        Assert.Equal(new DateOnly(year, month, day), value);
        Assert.Equal($"\"{text}\"", CodecRun.Write<DateOnly, DateOnlyCodec>(value));
    }

    [Theory]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"2024-13-01\"")]
    [InlineData("\"2024-00-01\"")]
    [InlineData("\"2024-01-00\"")]
    [InlineData("\"2024-04-31\"")]
    [InlineData("\"2024-1-1\"")]
    [InlineData("\"20240101\"")]
    [InlineData("\"2024-01-01T00:00:00Z\"")]
    [InlineData("\" 2024-01-01\"")]
    [InlineData("\"२०२४-01-01\"")]
    [InlineData("\"+024-01-01\"")]
    [InlineData("\"\"")]
    [InlineData("20240101")]
    public void What_is_no_full_date_is_neither_valid_nor_read(string text)
    {
        Assert.False(CodecRun.Accepts<DateOnly, DateOnlyCodec>(text));
        Assert.False(CodecRun.TryRead<DateOnly, DateOnlyCodec>(text, out _));
    }

    [Theory]
    [InlineData("2024-05-06T07:08:09Z", true)]
    [InlineData("2024-05-06T07:08:09.5Z", true)]
    [InlineData("2024-05-06T07:08:09.1234567+09:00", true)]
    [InlineData("2024-05-06T07:08:09-05:30", true)]
    [InlineData("2024-05-06T07:08:09.50Z", false)]
    [InlineData("2024-05-06T07:08:09.00000000Z", false)]
    [InlineData("2024-05-06T07:08:09+00:00", false)]
    [InlineData("2024-05-06T07:08:09-00:00", false)]
    [InlineData("2024-05-06t07:08:09z", false)]
    public void Points_in_time_tell_where_the_text_would_change(string text, bool keeps)
    {
        Assert.True(CodecRun.Accepts<DateTimeOffset, DateTimeOffsetCodec>($"\"{text}\""));
        Assert.True(CodecRun.TryRead<DateTimeOffset, DateTimeOffsetCodec>($"\"{text}\"", out var value));
        Assert.Equal(DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture), value);
        Assert.Equal(keeps, CodecRun.Write<DateTimeOffset, DateTimeOffsetCodec>(value) == $"\"{text}\"");
        Assert.Equal(keeps, CodecRun.KeepsRawValue<DateTimeOffset, DateTimeOffsetCodec>($"\"{text}\""));
    }

    [Theory]
    [InlineData("1998-12-31T23:59:60Z")]
    [InlineData("2024-05-06T07:08:09.12345678Z")]
    [InlineData("2024-05-06T07:08:09+23:00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    public void Valid_points_in_time_that_dotnet_can_not_hold_are_not_read(string text)
    {
        Assert.True(CodecRun.Accepts<DateTimeOffset, DateTimeOffsetCodec>($"\"{text}\""));
        Assert.False(CodecRun.TryRead<DateTimeOffset, DateTimeOffsetCodec>($"\"{text}\"", out _));
    }

    [Theory]
    [InlineData("2024-05-06")]
    [InlineData("2024-05-06T07:08:09")]
    [InlineData("2024-05-06T24:00:00Z")]
    [InlineData("2024-05-06T07:60:09Z")]
    [InlineData("2024-05-06T07:08:61Z")]
    [InlineData("2024-05-06T07:08:60Z")]
    [InlineData("2024-05-06T07:08:09.Z")]
    [InlineData("2024-05-06T07:08:09+0900")]
    [InlineData("2024-05-06T07:08:09+24:00")]
    [InlineData("2024-05-06T07:08Z")]
    [InlineData("2024-05-06 07:08:09Z")]
    public void What_is_no_date_time_is_neither_valid_nor_read(string text)
    {
        Assert.False(CodecRun.Accepts<DateTimeOffset, DateTimeOffsetCodec>($"\"{text}\""));
        Assert.False(CodecRun.TryRead<DateTimeOffset, DateTimeOffsetCodec>($"\"{text}\"", out _));
    }

    [Fact]
    public void Every_point_in_time_comes_back() => Gen.DateTimeOffset.Sample(static value =>
    {
        var text = CodecRun.Write<DateTimeOffset, DateTimeOffsetCodec>(value);
        return CodecRun.Accepts<DateTimeOffset, DateTimeOffsetCodec>(text)
            && CodecRun.KeepsRawValue<DateTimeOffset, DateTimeOffsetCodec>(text)
            && CodecRun.TryRead<DateTimeOffset, DateTimeOffsetCodec>(text, out var read) && read.EqualsExact(value);
    });

    [Fact]
    public void Every_date_comes_back() => Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber).Sample(static value =>
        CodecRun.TryRead<DateOnly, DateOnlyCodec>(CodecRun.Write<DateOnly, DateOnlyCodec>(value), out var read) && read == value);

    [Theory]
    [InlineData("07:08:09Z", true)]
    [InlineData("07:08:09.25Z", true)]
    [InlineData("07:08:09.250Z", false)]
    [InlineData("07:08:09+00:00", false)]
    public void Times_in_UTC_are_read(string text, bool keeps)
    {
        Assert.True(CodecRun.Accepts<TimeOnly, TimeOnlyCodec>($"\"{text}\""));
        Assert.True(CodecRun.TryRead<TimeOnly, TimeOnlyCodec>($"\"{text}\"", out var value));
        Assert.Equal(keeps, CodecRun.Write<TimeOnly, TimeOnlyCodec>(value) == $"\"{text}\"");
        Assert.Equal(keeps, CodecRun.KeepsRawValue<TimeOnly, TimeOnlyCodec>($"\"{text}\""));
    }

    [Theory]
    [InlineData("07:08:09+09:00")]
    [InlineData("23:59:60Z")]
    public void Valid_times_that_TimeOnly_can_not_hold_are_not_read(string text)
    {
        Assert.True(CodecRun.Accepts<TimeOnly, TimeOnlyCodec>($"\"{text}\""));
        Assert.False(CodecRun.TryRead<TimeOnly, TimeOnlyCodec>($"\"{text}\"", out _));
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    public void The_culture_and_its_calendar_change_nothing(string culture)
    {
        using (Culture.Of(culture))
        {
            Assert.Equal("\"2024-05-06\"", CodecRun.Write<DateOnly, DateOnlyCodec>(new DateOnly(2024, 5, 6)));
            Assert.Equal("\"2024-05-06T07:08:09Z\"", CodecRun.Write<DateTimeOffset, DateTimeOffsetCodec>(new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero)));
            Assert.Equal("\"07:08:09Z\"", CodecRun.Write<TimeOnly, TimeOnlyCodec>(new TimeOnly(7, 8, 9)));
        }
    }
}
