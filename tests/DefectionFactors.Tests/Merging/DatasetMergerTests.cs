using System.Text.Json.Nodes;
using DefectionFactors.Merging;
using static DefectionFactors.Tests.Merging.TestDatasets;

namespace DefectionFactors.Tests.Merging;

public class DatasetMergerTests
{
    [Fact]
    public void The_same_record_is_kept_once()
    {
        var result = Merge(Of(Condition("one.a", "A"), Condition("one.b", "B")), Of(Condition("one.b", "B"), Condition("one.c", "C")));
        Assert.Equal(["one.a", "one.b", "one.c"], Ids(result));
        Assert.Equal(["Duplicate test-report AB", "Duplicate one.b AB"], Decisions(result));
    }

    [Fact]
    public void The_same_content_keeps_its_first_identifier_and_references_follow()
    {
        var other = JsonNode.Parse(Condition("two.b", "B"))!;
        other["related"] = new JsonArray("two.a");
        var result = Merge(Of(Condition("one.a", "A")), Of(Condition("two.a", "A"), other.ToJsonString()));
        Assert.Equal(["one.a", "two.b"], Ids(result));
        Assert.Equal(["Duplicate test-report AB", "SameContent one.a AB"], Decisions(result));
        Assert.Equal("one.a", ((ConditionRecord)result.Dataset.Records![1]).Related![0].Value);
    }

    [Fact]
    public void Numbers_and_members_may_be_written_otherwise()
    {
        var other = Arrivals("arrivals.2023", "2023", "1960e-1");
        Assert.Equal(["arrivals.2023"], Ids(Merge(Of(Arrivals("arrivals.2023", "2023", "196.0")), Of(other))));
    }

    [Fact]
    public void Two_people_may_have_told_the_same()
    {
        var result = Merge(Of(Testimony("told.a")), Of(Testimony("told.b")), Of(Testimony("told.a")));
        Assert.Equal(["told.a", "told.b"], Ids(result));
    }

    [Fact]
    public void An_identifier_with_two_contents_keeps_both_each_with_an_issue()
    {
        var result = Merge(Of(Condition("one.a", "A")), Of(Condition("one.a", "Other"), Condition("one.a-2", "Third")));
        Assert.Equal(["one.a", "one.a-3", "one.a-2"], Ids(result));
        Assert.Contains("IdentifierConflict one.a-3 B", Decisions(result));
        Assert.Equal("Merge: 'one.a-3' is a different record that had the same identifier.", Assert.Single(result.Dataset.Records![0].Issues!).Note);
        Assert.Equal("Merge: 'one.a' is a different record that had the same identifier.", Assert.Single(result.Dataset.Records[1].Issues!).Note);
    }

    [Fact]
    public void Citations_follow_a_source_whose_identifier_was_taken()
    {
        var result = Merge(Of(Condition("one.a", "A")), With(["""{ "id": "test-report", "type": "book", "title": "A book" }"""], [Condition("one.b", "B")]));
        Assert.Equal(["test-report", "test-report-2"], result.Dataset.Sources.Select(static source => source.Id.Value));
        Assert.Equal("test-report-2", result.Dataset.Records![1].SourceRefs[0].SourceId.Value);
        Assert.Contains("IdentifierConflict test-report-2 B", Decisions(result));
    }

    [Fact]
    public void Two_values_for_one_matter_are_both_kept_each_with_an_issue()
    {
        var result = Merge(Of(Arrivals("ministry.2025", "2025", "223")), Of(Arrivals("press.2025", "2025", "224"), Arrivals("press.2024", "2024", "236")));
        Assert.Equal(["ministry.2025", "press.2025", "press.2024"], Ids(result));
        Assert.Contains("ValueConflict press.2025 AB", Decisions(result));
        Assert.Equal([1, 1, 0], result.Dataset.Records!.Select(static record => record.Issues?.Count ?? 0));
        Assert.All(result.Dataset.Records!.Take(2), static record => Assert.Equal(IssueCode.ValueConflict, record.Issues![0].Code));
    }

    [Fact]
    public void A_dataset_that_holds_competing_values_knows_of_them() =>
        Assert.DoesNotContain(Merge(Of(Arrivals("ministry.2025", "2025", "223"), Arrivals("press.2025", "2025", "224")), Of()).Decisions, static decision => decision.Kind == MergeDecisionKind.ValueConflict);

    [Theory]
    [InlineData("\"doi\": \"10.1000/AB\"", "\"doi\": \"10.1000/ab\"")]
    [InlineData("\"isbn\": \"9780985648008\"", "\"isbn\": \"9780985648008\"")]
    [InlineData("\"url\": \"https://example.org/a/\"", "\"url\": \"http://example.org/a\"")]
    public void One_work_under_two_titles_becomes_an_alias(string first, string second)
    {
        var result = Merge(
            With([$$"""{ "id": "work.a", "type": "report", "title": "A", {{first}} }"""], [Condition("one.a", "A", "work.a")]),
            With([$$"""{ "id": "work.b", "type": "report", "title": "B", {{second}} }"""], [Condition("one.b", "B", "work.b")]));
        Assert.Equal("work.a", result.Dataset.Sources[1].AliasOf?.Value);
        Assert.Equal(["SameWork work.b B"], Decisions(result));
    }

    [Fact]
    public void Merging_a_dataset_with_itself_changes_nothing()
    {
        var dataset = DefectionFactorDataset.Bundled;
        Assert.Equal(dataset.ToUtf8Json(), Merge(dataset, dataset).Dataset.ToUtf8Json());
    }

    [Fact]
    public void Merging_an_input_again_changes_nothing_even_after_conflicts()
    {
        var first = Of(Condition("one.a", "A"), Arrivals("ministry.2025", "2025", "223"));
        var second = With(
            ["""{ "id": "test-report", "type": "book", "title": "A book" }"""], [Condition("one.a", "Other"), Arrivals("press.2025", "2025", "224")]);
        var merged = Merge(first, second);
        Assert.Equal(merged.Utf8Json, Merge(merged.Dataset, first).Utf8Json);
        Assert.Equal(merged.Utf8Json, Merge(merged.Dataset, second).Utf8Json);
        Assert.Equal(merged.Utf8Json, Merge(merged.Dataset, merged.Dataset).Utf8Json);
    }

    [Fact]
    public void The_result_describes_itself_as_a_draft_that_is_as_sensitive_as_its_worst_input()
    {
        var first = With([Report], [Condition("one.a", "A")], static root => (root["dataset"]!["status"], root["dataset"]!["released"]) = ("released", "2025-01-01"));
        var second = With([Report], [Condition("one.b", "B")], static root =>
        {
            root["dataset"]!["sensitivity"] = "high";
            root["dataset"]!["disclosure"] = new JsonObject { ["minCellSize"] = 10 };
        });
        var metadata = Merge(first, second).Dataset.Dataset;
        Assert.Equal((DatasetStatus.Draft, null, Sensitivity.High, 10L), (metadata.Status, metadata.Released, metadata.Sensitivity, metadata.Disclosure?.MinCellSizeOrDefault));
    }

    [Fact]
    public void What_only_the_publishers_can_decide_is_refused()
    {
        var dataset = Of(Condition("one.a", "A"));
        var licensed = With([Report], [Condition("one.b", "B")], static root => root["dataset"]!["license"] = "ODbL-1.0");
        Assert.Equal("A has the license 'CC-BY-4.0', B has 'ODbL-1.0'. The licences differ; choose the licence of the result.", Assert.Throws<MergeRefusedException>(() => Merge(dataset, licensed)).Message);
        Assert.Equal("ODbL-1.0", DatasetMerger.Merge([new MergeInput("A", dataset), new MergeInput("B", licensed)], "ODbL-1.0").Dataset.Dataset.License.Value);

        var synthetic = With([Report], [Condition("one.b", "B")], static root => root["dataset"]!["status"] = "synthetic");
        Assert.EndsWith("Synthetic data can't be merged with other data.", Assert.Throws<MergeRefusedException>(() => Merge(dataset, synthetic)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_prefix_for_two_extensions_is_refused()
    {
        static DefectionFactorDataset Extended(string version) => With([Report], [Condition("one.a", "A")], root => root["extensionsUsed"] = new JsonArray(
            new JsonObject { ["prefix"] = "zz", ["schema"] = "https://example.org/zz", ["version"] = version }));
        Assert.Equal("The prefix 'zz' is declared for different extensions.", Assert.Throws<MergeRefusedException>(() => Merge(Extended("1.0.0"), Extended("2.0.0"))).Message);
        Assert.Single(Merge(Extended("1.0.0"), Extended("1.0.0")).Dataset.ExtensionsUsed!);
    }

    [Fact]
    public void Nothing_cannot_be_merged() => Assert.Throws<ArgumentException>(() => DatasetMerger.Merge([]));
}
