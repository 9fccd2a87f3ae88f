using DefectionFactors.Rules;
using DefectionFactors.Synthesis;
using DefectionFactors.Validation;

namespace DefectionFactors.Tests.Synthesis;

/// <summary>A validator says exactly what was planted.</summary>
public class PlantedFaultTests
{
    [Fact]
    public void Without_faults_the_schema_and_the_rules_have_nothing_to_say()
    {
        var text = SyntheticText.Create(new SyntheticOptions { Seed = 42, Count = 20_000, IsStreaming = false });
        Assert.Empty(text.Expected);
        var dataset = DefectionFactorDataset.Parse(text.Utf8);
        Assert.Empty(RuleSet.Default.Check(dataset, text.Utf8).Where(static finding => finding.Severity != RuleSeverity.Information).Select(static finding => $"{finding.RuleId} {finding.Message}"));
    }

    [Fact]
    public void Every_fault_is_found_once_and_nothing_else() => AssertFound(new SyntheticOptions { Seed = 7, Count = 20_000, Faults = new FaultRate(1, 20), IsStreaming = false });

    [Fact]
    [Trait("Category", "Slow")]
    public void A_hundred_thousand_records_have_exactly_the_planted_errors() =>
        AssertFound(new SyntheticOptions { Seed = 42, Count = 100_000, Faults = new FaultRate(1, 1000), IsStreaming = false });

    /// <summary>In a stream one run tells all: what the schema refuses does not silence the rules.</summary>
    [Fact]
    public void A_stream_has_exactly_the_planted_errors_in_one_run()
    {
        var text = SyntheticText.Create(new SyntheticOptions { Seed = 42, Count = 20_000, Faults = new FaultRate(1, 50) });
        using var stream = new MemoryStream(text.Utf8);
        var problems = new DatasetValidator().ValidateLines(stream).Problems.Where(static problem => problem.Severity != RuleSeverity.Information);
        Assert.Equal(
            text.Expected.Select(static error => FormattableString.Invariant($"{error.Line}:{error.Column} {error.Severity} {error.Code} {error.Index} {error.Pointer}")).Order(StringComparer.Ordinal),
            problems.Select(static problem => $"{problem.Line}:{problem.Column} {problem.Severity.ToString().ToLowerInvariant()} {problem.Keyword} {problem.InstanceLocation.Split('/')[2]} {InRecord(problem.InstanceLocation)}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Faults_cover_keywords_of_the_schema_and_rules()
    {
        var codes = SyntheticText.Create(new SyntheticOptions { Seed = 1, Count = 20_000, Faults = new FaultRate(1, 10) }).Expected.Select(static error => error.Code).Distinct().ToArray();
        Assert.Equal(22, codes.Count(static code => code.StartsWith("DFR", StringComparison.Ordinal)));
        Assert.Equal(21, codes.Count(static code => !code.StartsWith("DFR", StringComparison.Ordinal)));
    }

    private static void AssertFound(SyntheticOptions options)
    {
        var text = SyntheticText.Create(options);
        Assert.NotEmpty(text.Expected);
        Assert.False(DefectionFactorDataset.TryParse(text.Utf8, out _, out var report));
        Assert.Equal(Expected(text, isSemantic: false), report.Errors.Select(static error => $"{error.Line}:{error.Column} error {error.Keyword} {InRecord(error.InstanceLocation)}"));

        var rest = text.WithoutSchemaErrors();
        var dataset = DefectionFactorDataset.Parse(rest);
        var findings = RuleSet.Default.Check(dataset, rest).Where(static finding => finding.Severity != RuleSeverity.Information);
        Assert.Equal(
            Expected(text, isSemantic: true),
            findings.Select(static finding => $"{finding.Line}:{finding.Column} {finding.Severity.ToString().ToLowerInvariant()} {finding.RuleId} {InRecord(finding.Pointer)}"));
    }

    private static string[] Expected(SyntheticText text, bool isSemantic) =>
    [
        .. text.Expected.Where(error => SyntheticText.IsSemantic(error) == isSemantic)
            .Select(static error => FormattableString.Invariant($"{error.Line}:{error.Column} {error.Severity} {error.Code} {error.Pointer}")),
    ];

    /// <summary>The pointer from the record on; what stands before it shifts where records are left out.</summary>
    private static string InRecord(string pointer) => pointer.Split('/', 4) is [_, _, _, var rest] ? $"/{rest}" : "";
}
