using System.Text.Json;

namespace DefectionFactors.Tests.Data;

/// <summary>What the essay leaves open stays open in the dataset.</summary>
public class EssayEvidenceTests
{
    [Fact]
    public void A_fact_without_note_is_an_assertion_of_the_essay_alone() =>
        Assert.All(EssayFacts.WithoutNote.Select(EssayFacts.RecordOf), static record =>
        {
            Assert.Equal(("authorAssertion", "veryLow"), (Evidence(record, "basis"), Evidence(record, "confidence")));
            Assert.Equal("nkr-garcia-essay", Assert.Single(JsonWalk.Items(record, "sourceRefs")).GetProperty("sourceId").GetString());
        });

    [Fact]
    public void Facts_without_a_note_of_their_own_and_no_others_are_uncited() =>
        Assert.Equal([.. EssayFacts.WithoutNote.Concat(EssayFacts.WithNoteNearby).Order(StringComparer.Ordinal)], Facts(static record => HasIssue(record, "uncited")));

    [Fact]
    public void A_missing_note_weighs_more_than_one_that_stands_nearby()
    {
        Assert.All(EssayFacts.WithoutNote.Select(EssayFacts.RecordOf), static record => Assert.Equal("warning", Severity(record, "uncited")));
        Assert.All(EssayFacts.WithNoteNearby.Select(EssayFacts.RecordOf), static record => Assert.Equal("info", Severity(record, "uncited")));
    }

    [Fact]
    public void Facts_without_a_time_and_no_others_are_open_at_both_ends()
    {
        Assert.Equal(EssayFacts.WithoutTime.Order(StringComparer.Ordinal), Facts(static record => record.GetProperty("time").ValueEquals("../..")));
        Assert.All(EssayFacts.WithoutTime.Select(EssayFacts.RecordOf), static record => Assert.True(HasIssue(record, "undated")));
    }

    [Fact]
    public void Nothing_that_is_uncited_disputed_or_refuted_is_highly_trusted()
    {
        var doubtful = BundledData.Records.Values.Where(static record => HasIssue(record, "uncited") || Evidence(record, "verification") is "disputed" or "refuted").ToArray();
        Assert.NotEmpty(doubtful);
        Assert.All(doubtful, static record => Assert.NotEqual("high", Evidence(record, "confidence")));
    }

    private static string[] Facts(Func<JsonElement, bool> condition) =>
        [.. EssayFacts.All.Where(fact => condition(EssayFacts.RecordOf(fact))).Order(StringComparer.Ordinal)];

    private static string? Evidence(JsonElement record, string member) => JsonWalk.TextOrNull(record.GetProperty("evidence"), member);

    private static string? Severity(JsonElement record, string code) => JsonWalk.TextOrNull(JsonWalk.Items(record, "issues").Single(issue => issue.GetProperty("code").ValueEquals(code)), "severity");

    private static bool HasIssue(JsonElement record, string code) => JsonWalk.Items(record, "issues").Any(issue => issue.GetProperty("code").ValueEquals(code));
}
