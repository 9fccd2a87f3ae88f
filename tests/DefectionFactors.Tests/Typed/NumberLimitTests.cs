using System.Text;
using DefectionFactors.Tests.Conformance;

namespace DefectionFactors.Tests.Typed;

/// <summary>Numbers that JSON allows and <see cref="decimal"/> does not hold: refused at their place, never rounded.</summary>
public class NumberLimitTests
{
    private const string Member = "\"value\": ";

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1e-29")]
    public void A_number_that_decimal_cannot_hold_is_one_error_at_its_place(string number)
    {
        var text = WithValue(number);
        var position = text.IndexOf(number, StringComparison.Ordinal);
        var line = text.AsSpan(0, position).Count('\n') + 1;
        var column = position - text.LastIndexOf('\n', position);

        Assert.Empty(DatasetSchema.Errors(Encoding.UTF8.GetBytes(text)));
        Assert.False(DefectionFactorDataset.TryParse(Encoding.UTF8.GetBytes(text), out _, out var report));
        var error = Assert.Single(report.Errors);
        Assert.Equal(("/records/0/quantity/value", line, column), (error.InstanceLocation, error.Line, error.Column));
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("1e28")]
    [InlineData("1e-28")]
    [InlineData("0.1000000000000000000000000000")]
    public void A_number_at_the_limit_is_read_and_written_as_it_was(string number)
    {
        var dataset = DefectionFactorDataset.Parse(Encoding.UTF8.GetBytes(WithValue(number)));
        Assert.Contains($"\"value\":{number},", dataset.ToJson(), StringComparison.Ordinal);
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
