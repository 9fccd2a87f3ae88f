using System.Globalization;
using System.Text;
using DefectionFactors.Tests.Conformance;

namespace DefectionFactors.Tests.Typed;

/// <summary>The schema bounds what numbers can be, so that <see cref="decimal"/> holds each of them: what is beyond is one error at its place, never rounded.</summary>
public class NumberLimitTests
{
    private const string Member = "\"value\": ";

    [Theory]
    [InlineData("1e400", "maximum")]
    [InlineData("-1e400", "minimum")]
    [InlineData("1000000000000000.000000000001", "maximum")]
    [InlineData("0.12345678901234567890123456789", "multipleOf")]
    [InlineData("1e-29", "multipleOf")]
    public void A_number_beyond_the_bounds_is_one_error_at_its_place(string number, string keyword)
    {
        var text = WithValue(number);
        var position = text.IndexOf(number, StringComparison.Ordinal);
        var line = text.AsSpan(0, position).Count('\n') + 1;
        var column = position - text.LastIndexOf('\n', position);

        Assert.False(DefectionFactorDataset.TryParse(Encoding.UTF8.GetBytes(text), out _, out var report));
        var error = Assert.Single(report.Errors);
        Assert.Equal((keyword, "/records/0/quantity/value", line, column), (error.Keyword, error.InstanceLocation, error.Line, error.Column));
    }

    [Theory]
    [InlineData("1000000000000000")]
    [InlineData("1e15")]
    [InlineData("-1e15")]
    [InlineData("1e-12")]
    [InlineData("999999999999999.999999999999")]
    [InlineData("0.1000000000000000000000000000")]
    public void A_number_at_the_limit_is_read_and_written_as_it_was(string number)
    {
        var dataset = DefectionFactorDataset.Parse(Encoding.UTF8.GetBytes(WithValue(number)));
        Assert.Contains($"\"value\":{number},", dataset.ToJson(), StringComparison.Ordinal);
        Assert.True(((StatisticRecord)dataset.Records![0]).Quantity.TryGetExactQuantity(out var quantity));
        Assert.Equal(decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture), quantity.Value);
    }

    [Fact]
    public void Any_number_goes_through_an_extension()
    {
        var text = Encoding.UTF8.GetString(ConformanceFiles.Read("valid", "ext-any-json.json")).Replace("1.0e-7", "1e400", StringComparison.Ordinal);
        Assert.Contains(":1e400", DefectionFactorDataset.Parse(Encoding.UTF8.GetBytes(text)).ToJson(), StringComparison.Ordinal);
    }

    private static string WithValue(string number) =>
        Encoding.UTF8.GetString(ConformanceFiles.Read("valid", "statistic-minimal.json")).Replace(Member + "196", Member + number, StringComparison.Ordinal);
}
