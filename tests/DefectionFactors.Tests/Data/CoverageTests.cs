using System.Globalization;

namespace DefectionFactors.Tests.Data;

/// <summary>The coverage tables and the bundled dataset agree, in both directions.</summary>
public class CoverageTests
{
    private static readonly string[] Facts = [.. Enumerable.Range(1, 80).Select(static number => $"F{number.ToString("00", CultureInfo.InvariantCulture)}"), "F36a", "F36b", "F36c"];

    [Fact]
    public void Every_fact_is_either_covered_or_named_as_missing()
    {
        var listed = CoverageTable.Covered.Select(static row => row.Fact).Concat(CoverageTable.Missing);
        Assert.Equal(Facts.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void At_least_24_facts_are_covered() => Assert.True(CoverageTable.Covered.Count >= 24);

    [Fact]
    public void The_introduction_counts_right() =>
        Assert.Contains($"{CoverageTable.Covered.Count} of them are in the dataset, {CoverageTable.Missing.Count} are not yet.", CoverageTable.Introduction, StringComparison.Ordinal);

    [Fact]
    public void Every_record_is_in_one_of_the_tables_and_no_other_is()
    {
        var covered = CoverageTable.Covered.Select(static row => row.Record).Distinct(StringComparer.Ordinal);
        var listed = covered.Concat(CoverageTable.Beside.Select(static row => row.Record));
        Assert.Equal(BundledData.Records.Keys.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_row_names_the_sources_and_issues_of_its_record()
    {
        foreach (var row in CoverageTable.Covered.Concat(CoverageTable.Beside))
        {
            var record = BundledData.Records[row.Record];
            var sources = JsonWalk.Items(record, "sourceRefs")
                .SelectMany(static reference => new[] { JsonWalk.TextOrNull(reference, "sourceId"), JsonWalk.TextOrNull(reference, "viaSourceId") }).OfType<string>();
            Assert.Equal(sources.Distinct(StringComparer.Ordinal), row.Sources);
            Assert.Equal(JsonWalk.Items(record, "issues").Select(static issue => issue.GetProperty("code").GetString()!).Distinct(StringComparer.Ordinal), row.Issues);
        }
    }
}
