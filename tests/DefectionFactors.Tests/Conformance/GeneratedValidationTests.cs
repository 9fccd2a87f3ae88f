namespace DefectionFactors.Tests.Conformance;

/// <summary>Generated code agrees with the evaluator on every conformance file.</summary>
public class GeneratedValidationTests
{
    [Theory]
    [MemberData(nameof(ConformanceFiles.Valid), MemberType = typeof(ConformanceFiles))]
    public void A_valid_file_is_accepted(string name)
    {
        var utf8 = ConformanceFiles.Read("valid", name);
        Assert.Empty(DefectionFactorDataset.Validate(utf8).Errors);
        Assert.True(DefectionFactorDataset.IsValid(utf8));
        Assert.True(DefectionFactorDataset.TryParse(utf8, out var dataset, out var report));
        Assert.True(report.IsValid);
        Assert.Empty(dataset.Validate().Errors);
    }

    [Theory]
    [MemberData(nameof(ConformanceFiles.Invalid), MemberType = typeof(ConformanceFiles))]
    public void An_invalid_file_is_refused_with_the_expected_errors(string name)
    {
        var utf8 = ConformanceFiles.Read("invalid", name);
        Assert.False(DefectionFactorDataset.IsValid(utf8));
        Assert.False(DefectionFactorDataset.TryParse(utf8, out var dataset, out var report));
        Assert.Null(dataset);
        Assert.Equal(ExpectedError.ByFile[name], ExpectedError.Of(report));
        Assert.Equal(ExpectedError.ByFile[name], ExpectedError.Of(DefectionFactorDataset.Validate(utf8)));
    }
}
