using System.Text.Json.Nodes;
using DefectionFactors.Rules;
using static DefectionFactors.Tests.Rules.RuleTest;

namespace DefectionFactors.Tests.Rules;

public class PrivacyRuleTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void DFR503_finds_small_counts_in_a_statistic_and_its_parts(string count) =>
        Assert.Equal(
            ["/records/0/quantity", "/records/0/breakdown/1/quantity"],
            Records("DFR503", StatisticOf("test.one", $""" "quantity": {Persons(count)}, "breakdown": [{Part("sex", "male", "0")}, {Part("sex", "female", count)}] """)));

    [Fact]
    public void DFR503_accepts_zero_the_floor_and_what_is_suppressed() =>
        Assert.Empty(Records("DFR503", StatisticOf("test.one", $$"""
            "quantity": {{Persons("5")}},
            "breakdown": [{{Part("sex", "male", "0")}}, { "dimension": "sex", "category": "female", "quantity": { "form": "suppressed", "unit": "persons", "threshold": 5 } }]
            """)));

    [Theory]
    [InlineData("""{ "form": "exact", "value": 9, "unit": "persons" }""", true)]
    [InlineData("""{ "form": "approximate", "value": 9, "unit": "persons", "qualifier": "fewerThan" }""", true)]
    [InlineData("""{ "form": "range", "low": 5, "high": 9, "unit": "persons" }""", true)]
    [InlineData("""{ "form": "exact", "value": 10, "unit": "persons" }""", false)]
    [InlineData("""{ "form": "approximate", "value": 9, "unit": "persons", "qualifier": "atLeast" }""", false)]
    [InlineData("""{ "form": "exact", "value": 9, "unit": "events" }""", false)]
    public void DFR503_has_a_higher_floor_for_one_event(string affected, bool isFound) =>
        Assert.Equal(isFound ? ["/records/0/affected"] : [], Records("DFR503", EventOf("test.one", $"\"affected\": {affected}")));

    [Fact]
    public void DFR503_takes_its_floor_from_the_options_before_the_dataset()
    {
        static void Change(JsonNode root)
        {
            root["dataset"]!["disclosure"] = new JsonObject { ["minCellSize"] = 8 };
            root["records"]!.AsArray().Add(JsonNode.Parse(StatisticOf("test.one", $"\"quantity\": {Persons("7")}")));
        }

        Assert.Equal(["/records/0/quantity"], Pointers("DFR503", Change));
        Assert.Empty(Pointers("DFR503", Change, RuleOptions.Default with { MinCellSize = 7 }));
    }

    [Theory]
    [InlineData("alreadyPublic", "officialStatistic", """{ "sourceId": "test-source" }""", false)]
    [InlineData("noneNeeded", "officialStatistic", """{ "sourceId": "test-source" }""", true)]
    [InlineData("alreadyPublic", "mediaReport", """{ "sourceId": "test-source" }""", true)]
    [InlineData("alreadyPublic", "mediaReport", """{ "sourceId": "test-source" }, { "sourceId": "other-source" }""", false)]
    [InlineData("alreadyPublic", "mediaReport", """{ "sourceId": "test-source" }, { "sourceId": "alias-source" }""", true)]
    [InlineData("alreadyPublic", "mediaReport", """{ "sourceId": "test-source" }, { "sourceId": "other-source", "viaSourceId": "test-source" }""", true)]
    [InlineData("alreadyPublic", "mediaReport", """{ "sourceId": "test-source" }, { "sourceId": "other-source", "role": "contradicting" }""", true)]
    public void DFR503_believes_that_a_count_is_public_when_independent_sources_show_it(string disclosure, string basis, string references, bool isFound) =>
        Assert.Equal(isFound ? ["/records/0/affected"] : [], Pointers("DFR503", root =>
        {
            root["sources"]!.AsArray().Add(JsonNode.Parse("""{ "id": "other-source", "type": "report", "title": "Other" }"""));
            root["sources"]!.AsArray().Add(JsonNode.Parse("""{ "id": "alias-source", "type": "report", "title": "Alias", "aliasOf": "test-source" }"""));
            root["records"]!.AsArray().Add(JsonNode.Parse(EventOf("test.one", $$"""
                "affected": {{Persons("9")}}, "disclosure": "{{disclosure}}", "evidence": { "basis": "{{basis}}", "confidence": "low" }, "sourceRefs": [{{references}}]
                """)));
        }));

    [Theory]
    [InlineData("Crossed the river in May 2004.")]
    [InlineData("Crossed on 12 May.")]
    [InlineData("Crossed on 2004-05-12.")]
    [InlineData("Crossed in 2004-05.")]
    [InlineData("2004년 5월에 강을 건넜다.")]
    public void DFR505_finds_months_and_days_in_the_words_of_a_testimony(string text)
    {
        Assert.Equal(["/records/0/summary"], Records("DFR505", TestimonyOf("test.one", $"\"summary\": \"{text}\"")));
        Assert.Empty(Records("DFR505", Condition("test.one", $"\"summary\": \"{text}\"")));
    }

    [Theory]
    [InlineData("Left in 2004 or 2005.")]
    [InlineData("May have left between 1998 and 2001.")]
    [InlineData("Left in the 1990s; the march of 2004 frightened her.")]
    public void DFR505_accepts_years_and_words_that_look_like_months(string text) => Assert.Empty(Records("DFR505", TestimonyOf("test.one", $"\"summary\": \"{text}\"")));

    [Theory]
    [InlineData("A woman aged 34 left.")]
    [InlineData("A 34-year-old left.")]
    [InlineData("The family lived in Hyesan.")]
    [InlineData("The family lived in north hamgyong.")]
    [InlineData("34세 여성")]
    public void DFR506_finds_fine_places_and_ages_in_the_words_of_a_testimony(string text) =>
        Assert.Equal(["/records/0/translations/ko/summary"], Records("DFR506", TestimonyOf("test.one", $$""" "translations": { "ko": { "summary": "{{text}}" } } """)));

    [Fact]
    public void DFR506_finds_the_deprecated_region() => Assert.Equal(["/records/0/region"], Records("DFR506", TestimonyOf("test.one", "\"region\": \"China\"")));

    [Theory]
    [InlineData("A woman in her thirties left for China after 20 years of work.")]
    [InlineData("The borders of North Korea and China.")]
    public void DFR506_accepts_countries_and_decades(string text) => Assert.Empty(Records("DFR506", TestimonyOf("test.one", $"\"summary\": \"{text}\"")));

    [Theory]
    [InlineData("high", "unknown", true)]
    [InlineData("severe", "unknown", true)]
    [InlineData("moderate", "unknown", false)]
    [InlineData("high", "informed", false)]
    public void DFR508_finds_testimonies_without_consent_in_sensitive_datasets(string sensitivity, string consent, bool isFound) =>
        Assert.Equal(isFound ? ["/records/0/consent"] : [], Pointers("DFR508", root =>
        {
            root["dataset"]!["sensitivity"] = sensitivity;
            root["dataset"]!["disclosure"] = new JsonObject();
            root["records"]!.AsArray().Add(JsonNode.Parse(TestimonyOf("test.one", $"\"consent\": \"{consent}\"")));
        }));

    [Fact]
    public void DFR508_finds_respondents_who_may_be_minors_unless_a_policy_allows_them()
    {
        static void Change(JsonNode root)
        {
            root["records"]!.AsArray().Add(JsonNode.Parse(TestimonyOf("test.one", """ "respondent": { "sex": "female", "ageDecade": 10 } """)));
            root["records"]!.AsArray().Add(JsonNode.Parse(TestimonyOf("test.two", """ "respondent": { "sex": "female", "ageDecade": 20 } """)));
        }

        Assert.Equal(["/records/0/respondent/ageDecade"], Pointers("DFR508", Change));
        Assert.Empty(Pointers("DFR508", Change, RuleOptions.Default with { AllowMinors = true }));
    }
}
