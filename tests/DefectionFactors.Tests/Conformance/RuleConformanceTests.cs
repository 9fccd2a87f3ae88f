using System.Text.Json.Nodes;
using DefectionFactors.Extensions;
using DefectionFactors.Rules;
using DefectionFactors.Validation;
using Schemawright.Tests;

namespace DefectionFactors.Tests.Conformance;

/// <summary>Schema and rules together say of every conformance file exactly what the table says, in a document and line by line.</summary>
public class RuleConformanceTests
{
    private static readonly DatasetValidator Validator = new(new RuleSet(RuleOptions.Default with
    {
        ExtensionSchemas = ExtensionSchemas.FromFiles(Repository.Combine("schema", "conformance", "extensions", "test.schema.json")),
    }));

    [Theory]
    [MemberData(nameof(ConformanceFiles.Found), MemberType = typeof(ConformanceFiles))]
    [MemberData(nameof(ConformanceFiles.Invalid), MemberType = typeof(ConformanceFiles))]
    public void A_file_has_exactly_the_expected_problems(string name)
    {
        Assert.NotEmpty(ExpectedError.ByFile[name]);
        Assert.Equal(ExpectedError.ByFile[name], ExpectedError.Of(Validator.Validate(ConformanceFiles.Read("invalid", name))));
    }

    [Theory]
    [MemberData(nameof(ConformanceFiles.NearMisses), MemberType = typeof(ConformanceFiles))]
    public void A_near_miss_has_no_problem_at_all(string name) => Assert.Empty(Validator.Validate(ConformanceFiles.Read("valid", name)).Problems);

    [Fact]
    public void Every_rule_has_a_file_in_which_it_finds_something_and_one_in_which_it_nearly_does() =>
        Assert.All(RuleCatalogue.All, static rule =>
        {
            var start = $"rules/{rule.Id.ToLowerInvariant()}-";
            Assert.Contains(ConformanceFiles.Names("invalid"), name => name.StartsWith(start, StringComparison.Ordinal) && ExpectedError.ByFile[name].Any(error => error.Keyword == rule.Id));
            Assert.Contains(ConformanceFiles.Names("valid"), name => name.StartsWith(start, StringComparison.Ordinal));
        });

    [Fact]
    public void Each_file_of_a_rule_is_named_after_it_and_there_are_many() =>
        Assert.Multiple(
            static () => Assert.All(ConformanceFiles.Found, static row => Assert.Contains(ExpectedError.ByFile[row.Data], error => row.Data.StartsWith($"rules/{error.Keyword.ToLowerInvariant()}-", StringComparison.Ordinal))),
            static () => Assert.InRange(ConformanceFiles.Names("invalid").Count(), 200, int.MaxValue),
            static () => Assert.InRange(ConformanceFiles.Names("valid").Count(), 60, int.MaxValue));

    [Fact]
    public void The_defects_that_publications_really_had_are_found_by_the_rules_that_are_named()
    {
        var defects = CsvFile.Read(Repository.Combine("schema", "conformance", "real-defects.csv"));
        Assert.InRange(defects.Count, 19, int.MaxValue);
        Assert.All(defects, static defect => Assert.Contains(ExpectedError.ByFile[defect["file"]], error => error.Keyword == defect["rule"]));
    }

    [Theory]
    [MemberData(nameof(ConformanceFiles.Found), MemberType = typeof(ConformanceFiles))]
    [MemberData(nameof(ConformanceFiles.NearMisses), MemberType = typeof(ConformanceFiles))]
    public void Line_by_line_the_same_is_found(string name)
    {
        var utf8 = ConformanceFiles.Read(ExpectedError.ByFile.Contains(name) ? "invalid" : "valid", name);
        var lines = DatasetLines.Of(JsonNode.Parse(utf8)!);
        using var stream = new MemoryStream(lines);
        var streamed = Validator.ValidateLines(stream);
        var whole = Validator.Validate(utf8);
        Assert.Equal(Told(whole), Told(streamed));
        Assert.Equal(whole.RecordCount, whole.Dataset is null ? 0 : streamed.RecordCount);
        Assert.All(streamed.Problems, problem => Assert.Equal(problem.InstanceLocation.StartsWith("/records/", StringComparison.Ordinal) ? 2 + int.Parse(problem.InstanceLocation.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture) : 1, problem.Line));
    }

    private static (RuleSeverity Severity, string Keyword, string Pointer, string Message)[] Told(DatasetReport report) =>
        [.. report.Problems.Select(static problem => (problem.Severity, problem.Keyword, problem.InstanceLocation, problem.Message)).OrderBy(static told => told.InstanceLocation, StringComparer.Ordinal).ThenBy(static told => told.Message, StringComparer.Ordinal)];
}
