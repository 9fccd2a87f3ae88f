using System.Text.Json.Nodes;
using DefectionFactors.Privacy;
using DefectionFactors.Rules;
using DefectionFactors.Tests.Merging;
using static DefectionFactors.Tests.Rules.RuleTest;

namespace DefectionFactors.Tests.Privacy;

/// <summary>A planted leak of each rule is found, and mended where a machine can.</summary>
public class PrivacyCoarseningTests
{
    [Fact]
    public void The_bundled_dataset_has_no_error()
    {
        var text = DefectionFactorDataset.BundledJson();
        Assert.DoesNotContain(PrivacyReview.Check(DefectionFactorDataset.Bundled, text), static finding => finding.Severity == RuleSeverity.Error);
        Assert.Same(text, PrivacyCoarsening.Propose(text).Utf8Json);
    }

    [Theory]
    [InlineData("Write to nobody@example.org, now", "Write to [removed] now")]
    [InlineData("Call +82 10 1234 5678 today", "Call [removed] today")]
    [InlineData("It is 900101-1234567 there", "It is [removed] there")]
    [InlineData("Was born on 1980-01-02 there", "Was [removed] there")]
    public void DFR501_takes_identifiers_out_of_texts(string summary, string coarse) =>
        AssertMended("DFR501", Condition("test.one", $"\"summary\": \"{summary}\""), record => Assert.Equal(coarse, (string?)record["summary"]));

    [Fact]
    public void DFR501_takes_personal_values_out_of_extensions() =>
        AssertMended("DFR501", Condition("test.one", """ "ext": { "zz:place": { "village": "somewhere" } } """), static record => Assert.Null(record["ext"]));

    [Theory]
    [InlineData("\"summary\": \"It was “like that” there.\"")]
    [InlineData("\"translations\": { \"ko\": { \"summary\": \"It was “like that” there.\" } }")]
    [InlineData("\"summary\": \"Told by Jane Doefield there.\"")]
    public void DFR502_leaves_words_out_that_a_person_must_restate(string member) =>
        AssertMended("DFR502", TestimonyOf("test.one", member), static record => Assert.Null(record["summary"] ?? record["translations"]));

    [Fact]
    public void DFR502_titles_a_testimony_by_its_themes() =>
        AssertMended("DFR502", TestimonyOf("test.one", "\"title\": \"Told by Jane Doefield there\", \"themes\": [\"foodInsecurity\", \"journey\"]"), static record => Assert.Equal("Testimony about food insecurity, journey", (string?)record["title"]));

    [Fact]
    public void DFR502_refuses_a_name_in_the_title_of_any_record_and_leaves_it_to_a_person()
    {
        var proposal = Propose(Condition("test.one", "\"title\": \"What was told by Jane Doefield there\""));
        var finding = Assert.Single(proposal.Remaining);
        Assert.Equal(("DFR502", RuleSeverity.Error, "/records/0/title"), (finding.RuleId, finding.Severity, finding.Pointer));
        Assert.Empty(proposal.Changes);
    }

    [Fact]
    public void DFR503_suppresses_small_counts_and_the_floor_is_higher_in_an_event()
    {
        AssertMended("DFR503", StatisticOf("test.one", $"\"quantity\": {Persons("3")}"), static record => Assert.Equal(5, (int?)record["quantity"]!["threshold"]));
        AssertMended("DFR503", EventOf("test.one", $"\"affected\": {Persons("9")}"), static record => Assert.Equal(10, (int?)record["affected"]!["threshold"]));
    }

    [Fact]
    public void DFR503_and_DFR504_suppress_a_second_count_where_one_would_be_told_by_the_whole() => AssertMended(
        "DFR503",
        StatisticOf("test.one", $$""" "quantity": {{Persons("100")}}, "breakdownComplete": true, "breakdown": [{{Part("reason", "hardship", "57")}}, {{Part("reason", "accompanied", "40")}}, {{Part("reason", "other", "3")}}] """),
        static record =>
        {
            Assert.Equal(["exact", "suppressed", "suppressed"], record["breakdown"]!.AsArray().Select(static part => (string?)part!["quantity"]!["form"]));
            Assert.True((bool?)record["breakdown"]![1]!["quantity"]!["complementary"]);
        });

    [Fact]
    public void DFR504_protects_a_count_that_records_of_the_sexes_tell()
    {
        static string Of(string sex, string quantity) => StatisticOf($"test.{sex}", $$""" "quantity": {{quantity}}, "population": { "group": "arrivals", "sex": "{{sex}}" } """);
        var proposal = Propose(Of("all", Persons("100")), Of("male", Persons("97")), Of("female", """{ "form": "suppressed", "unit": "persons", "threshold": 5 }"""));
        Assert.Empty(proposal.Remaining);
        Assert.Equal(["DFR504 replace /records/1/quantity"], proposal.Changes.Select(static change => $"{change.RuleId} {change.Operation} {change.Pointer}"));
    }

    [Theory]
    [InlineData("She left in May 2014.", "She left in 2014.")]
    [InlineData("She left on 2014-05-06.", "She left on 2014.")]
    [InlineData("She left on 3 May, later.", "She left on [removed], later.")]
    public void DFR505_keeps_the_year(string summary, string coarse) =>
        AssertMended("DFR505", TestimonyOf("test.one", $"\"summary\": \"{summary}\""), record => Assert.Equal(coarse, (string?)record["summary"]));

    [Theory]
    [InlineData("She came from Hyesan.", "She came from North Korea.")]
    [InlineData("She came from North Hamgyong Province.", "She came from North Korea.")]
    [InlineData("She worked in Yanji then.", "She worked in China then.")]
    [InlineData("She left aged 34.", "She left in their 30s.")]
    [InlineData("She was 17 years old.", "She was in their teens or younger.")]
    [InlineData("혜산에서 34세에 떠났다.", "북한에서 30대에 떠났다.")]
    public void DFR506_names_the_country_and_the_decade_of_life(string summary, string coarse) =>
        AssertMended("DFR506", TestimonyOf("test.one", $"\"summary\": \"{summary}\""), record => Assert.Equal(coarse, (string?)record["summary"]));

    [Fact]
    public void DFR506_leaves_the_region_of_a_testimony_out() => AssertMended("DFR506", TestimonyOf("test.one", "\"region\": \"Hyesan\""), static record => Assert.Null(record["region"]));

    [Fact]
    public void DFR507_coarsens_a_testimony_until_it_has_a_crowd()
    {
        var crowd = Enumerable.Range(1, 5).Select(static number => TestimonyOf($"test.{number}", "\"time\": \"201X\""));
        var proposal = Propose([.. crowd, TestimonyOf("test.other", "\"time\": \"2014\", \"themes\": [\"livelihood\", \"songbun\"], \"respondent\": { \"sex\": \"female\", \"ageDecade\": 30 }")]);
        Assert.Empty(proposal.Remaining);
        Assert.Equal(
            ["replace /records/5/time", "remove /records/5/respondent", "replace /records/5/themes"],
            proposal.Changes.Select(static change => $"{change.Operation} {change.Pointer}"));
    }

    [Fact]
    public void DFR507_leaves_testimonies_alone_that_are_too_few_in_any_case()
    {
        var proposal = Propose(TestimonyOf("test.one", "\"time\": \"2014\""));
        Assert.Empty(proposal.Changes);
        Assert.Equal("DFR507", Assert.Single(proposal.Remaining).RuleId);
    }

    [Fact]
    public void DFR508_leaves_the_age_of_a_minor_out() =>
        AssertMended("DFR508", TestimonyOf("test.one", "\"respondent\": { \"sex\": \"female\", \"ageDecade\": 10 }"), static record => Assert.Null(record["respondent"]!["ageDecade"]));

    [Fact]
    public void DFR508_leaves_unknown_consent_to_a_person()
    {
        var proposal = PrivacyCoarsening.Propose(Text(static root =>
        {
            root["dataset"]!["sensitivity"] = "high";
            root["dataset"]!["disclosure"] = new JsonObject();
        }, TestimonyOf("test.one", "\"consent\": \"unknown\"")));
        Assert.Empty(proposal.Changes);
        Assert.Contains(proposal.Remaining, static finding => finding is { RuleId: "DFR508", Pointer: "/records/0/consent" });
    }

    [Fact]
    public void Several_rules_change_one_text_once_and_no_step_between_is_told()
    {
        var proposal = Propose(TestimonyOf("test.one", "\"summary\": \"Left Hyesan aged 34 in May 2014.\""));
        var change = Assert.Single(proposal.Changes);
        Assert.Equal(("DFR505+DFR506", "Left North Korea in their 30s in 2014."), (change.RuleId, (string?)change.Value));
    }

    [Fact]
    public void A_proposal_never_repeats_what_must_not_be_seen()
    {
        var change = Assert.Single(Propose(Condition("test.one", "\"summary\": \"Write to nobody@example.org, now\"")).Changes);
        Assert.DoesNotContain("nobody", change.ToString(), StringComparison.Ordinal);
        Assert.True(change.Column > 1);
    }

    private static void AssertMended(string rule, string record, Action<JsonNode> check)
    {
        var text = Text(null, record);
        Assert.Contains(PrivacyReview.Check(DefectionFactorDataset.Parse(text), text), finding => finding.RuleId == rule);
        var proposal = PrivacyCoarsening.Propose(text);
        Assert.DoesNotContain(proposal.Remaining, static finding => finding.RuleId != "DFR507");
        Assert.Contains(proposal.Changes, change => change.RuleId.Contains(rule, StringComparison.Ordinal));
        check(JsonNode.Parse(proposal.Utf8Json)!["records"]![0]!);
    }

    private static PrivacyProposal Propose(params string[] records) => PrivacyCoarsening.Propose(Text(null, records));

    private static byte[] Text(Action<JsonNode>? change, params string[] records) =>
        TestDatasets.With(["""{ "id": "test-source", "type": "report", "title": "A report" }"""], records, change).ToUtf8Json();
}
