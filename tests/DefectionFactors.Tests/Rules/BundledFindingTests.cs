using System.Text.RegularExpressions;
using DefectionFactors.Rules;
using Schemawright.Tests;

namespace DefectionFactors.Tests.Rules;

/// <summary>The bundled dataset deserves the warnings that <c>docs/data-notes.md</c> tells of, and no others.</summary>
public partial class BundledFindingTests
{
    private static readonly IReadOnlyList<RuleFinding> Findings = RuleSet.Default.Check(DefectionFactorDataset.Bundled, DefectionFactorDataset.BundledJson());

    [Fact]
    public void It_has_the_warnings_that_its_notes_expect() =>
        Assert.Equal(
            [
                ("DFR404", ""),
                ("DFR403", "song-2016"),
                ("DFR507", "testimony.border-media"),
                ("DFR507", "testimony.doubt"),
                ("DFR507", "testimony.marriage-china"),
                ("DFR306", "occupation.kr.2022"),
            ],
            Findings.Where(static finding => finding.Severity != RuleSeverity.Information).Select(static finding => (finding.RuleId, OwnerOf(finding))));

    [Fact]
    public void Thirty_statements_rest_on_the_essay_alone() => Assert.Equal(30, Of("DFR106").Length);

    [Fact]
    public void Only_the_two_pages_of_the_ministry_are_trusted_highly_without_a_second_source()
    {
        var records = DefectionFactorDataset.Bundled.Records!.ToDictionary(static record => record.Id.Value, StringComparer.Ordinal);
        Assert.NotEmpty(Of("DFR406"));
        Assert.All(Of("DFR406"), id => Assert.Contains(Assert.Single(records[id].SourceRefs).SourceId.Value, (string[])["mou-release-2012", "mou-table-2020"]));
    }

    [Fact]
    public void Every_other_information_is_known() =>
        Assert.Equal(
            [("DFR307", "arrivals.kr.2023.share-of-2019")],
            Findings.Where(static finding => finding is { Severity: RuleSeverity.Information, RuleId: not ("DFR106" or "DFR406") }).Select(static finding => (finding.RuleId, OwnerOf(finding))));

    [Fact]
    public void The_notes_name_each_rule_that_finds_something()
    {
        var notes = File.ReadAllText(Repository.Combine("docs", "data-notes.md"));
        Assert.All(Findings.Select(static finding => finding.RuleId).Distinct(StringComparer.Ordinal), id => Assert.Contains(id, notes, StringComparison.Ordinal));
    }

    private static string[] Of(string rule) => [.. Findings.Where(finding => finding.RuleId == rule).Select(OwnerOf)];

    private static string OwnerOf(RuleFinding finding)
    {
        var match = RecordOrSource().Match(finding.Pointer);
        if (!match.Success)
            return "";
        var index = int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture);
        return match.Groups[1].Value == "records" ? DefectionFactorDataset.Bundled.Records![index].Id.Value : DefectionFactorDataset.Bundled.Sources[index].Id.Value;
    }

    [GeneratedRegex("^/(records|sources)/([0-9]+)")]
    private static partial Regex RecordOrSource();
}
