using Schemawright.Tests;

namespace DefectionFactors.Tests.Data;

/// <summary>The coverage tables and the bundled dataset agree, in both directions.</summary>
public class CoverageTests
{
    private static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    [Fact]
    public void The_tables_are_those_that_the_dataset_gives()
    {
        if (IsUpdating)
            File.WriteAllText(CoverageTable.Path, CoverageTable.Expected);
        else
            Assert.Equal(CoverageTable.Expected, CoverageTable.Text);
    }

    [Fact]
    public void Every_fact_is_restated_by_one_record_of_its_own()
    {
        Assert.Equal(83, EssayFacts.All.Count);
        var restated = BundledData.Records.Values.Select(EssayFacts.Of).Where(static facts => facts.Count > 0).ToArray();
        Assert.All(restated, static facts => Assert.Single(facts));
        Assert.Equal(EssayFacts.All.Order(StringComparer.Ordinal), restated.SelectMany(static facts => facts).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_fact_is_listed_with_its_record_sources_and_issues()
    {
        Assert.SkipWhen(IsUpdating, "UPDATE_SNAPSHOTS=1 rewrites the tables.");
        Assert.Equal(EssayFacts.All, CoverageTable.Covered.Select(static row => row.Fact));
        foreach (var row in CoverageTable.Covered.Concat(CoverageTable.Beside))
        {
            var record = BundledData.Records[row.Record];
            Assert.Equal(row.Fact.Length == 0 ? [] : [row.Fact], EssayFacts.Of(record));
            Assert.All(row.Sources, static source => Assert.Contains(source, BundledData.Sources));
            Assert.Equal(CoverageRow.Of(row.Fact, record).ToString(), row.ToString());
        }
    }

    [Fact]
    public void The_notes_count_the_records_right()
    {
        var beside = BundledData.Records.Values.Count(static record => EssayFacts.Of(record).Count == 0);
        var notes = File.ReadAllText(Repository.Combine("docs", "data-notes.md"));
        Assert.Contains($"{BundledData.Records.Count} records: the {EssayFacts.All.Count} facts of the essay ([data-coverage.md](data-coverage.md)) and {beside} records of public series.", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_record_is_in_one_of_the_tables_and_no_other_is()
    {
        Assert.SkipWhen(IsUpdating, "UPDATE_SNAPSHOTS=1 rewrites the tables.");
        var listed = CoverageTable.Covered.Concat(CoverageTable.Beside).Select(static row => row.Record);
        Assert.Equal(BundledData.Records.Keys.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}
