using System.Text.Json.Nodes;
using static DefectionFactors.Tests.Rules.RuleTest;

namespace DefectionFactors.Tests.Rules;

public class TimeRuleTests
{
    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2023-04-31")]
    [InlineData("1900-02-29")]
    [InlineData("0000")]
    [InlineData("2022/2023-02-30~")]
    public void DFR201_finds_dates_that_the_calendar_has_not(string time) => Assert.Equal(["/records/0/time"], Records("DFR201", Condition("test.one", $"\"time\": \"{time}\"")));

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2000-02-29")]
    [InlineData("000X")]
    [InlineData("../..")]
    public void DFR201_accepts_dates_of_the_calendar(string time) => Assert.Empty(Records("DFR201", Condition("test.one", $"\"time\": \"{time}\"")));

    [Fact]
    public void DFR201_looks_at_every_date()
    {
        Assert.Equal(["/sources/0/issued"], Sources("DFR201", """{ "id": "test-source", "type": "report", "title": "A", "issued": "2023-02-29" }"""));
        Assert.Equal(["/dataset/temporalCoverage"], Pointers("DFR201", static root => root["dataset"]!["temporalCoverage"] = "2023-02-29"));
        Assert.Equal(["/records/0/breakdown/1/category"], Records("DFR201", StatisticOf("test.one", $"\"breakdown\": [{Part("sex", "male", "9")}, {Part("period", "2023-02-29", "9")}]")));
        Assert.Equal(["/records/0/revision/asOf"], Records("DFR201", Condition("test.one", """ "revision": { "status": "final", "asOf": "2023-02-29" } """)));
    }

    [Theory]
    [InlineData("2018/2002")]
    [InlineData("2004-07-28/2004-07-27")]
    [InlineData("200X/1999")]
    public void DFR202_finds_intervals_that_end_before_they_start(string time) => Assert.Equal(["/records/0/time"], Records("DFR202", Condition("test.one", $"\"time\": \"{time}\"")));

    [Theory]
    [InlineData("2002/2018")]
    [InlineData("2005/200X")]
    [InlineData("2004-05/2004")]
    [InlineData("2018/..")]
    [InlineData("2004-07-28/2004-07-28")]
    public void DFR202_accepts_intervals_that_can_be_in_order(string time) => Assert.Empty(Records("DFR202", Condition("test.one", $"\"time\": \"{time}\"")));

    [Fact]
    public void DFR205_finds_a_cumulative_number_with_a_single_date() =>
        Assert.Equal(["/records/0/time"], Records("DFR205", StatisticOf("test.one", """ "temporalBasis": "cumulative", "time": "1998" """)));

    [Theory]
    [InlineData("cumulative", "../1998")]
    [InlineData("cumulative", "1999/2001")]
    [InlineData("flow", "1998")]
    public void DFR205_accepts_intervals_and_other_bases(string basis, string time) =>
        Assert.Empty(Records("DFR205", StatisticOf("test.one", $""" "temporalBasis": "{basis}", "time": "{time}" """)));

    [Fact]
    public void DFR206_finds_a_record_that_does_not_say_why_it_has_no_time() =>
        Assert.Equal(["/records/0/time"], Records("DFR206", Condition("test.one", """ "time": "../..", "issues": [{ "code": "uncited" }] """)));

    [Theory]
    [InlineData("../..", "undated")]
    [InlineData("../1998", "uncited")]
    public void DFR206_accepts_an_issue_or_an_end(string time, string issue) =>
        Assert.Empty(Records("DFR206", Condition("test.one", $$""" "time": "{{time}}", "issues": [{ "code": "{{issue}}" }] """)));

    [Theory]
    [InlineData("2023", "2018", true)]
    [InlineData("2023-05", "2023-04", true)]
    [InlineData("2023-05", "2023", false)]
    [InlineData("2023?", "2018", false)]
    [InlineData("2018", "2018-12-19", false)]
    [InlineData("../2023", "2018", false)]
    public void DFR203_finds_sources_that_are_older_than_the_period(string time, string issued, bool isFound) =>
        Assert.Equal(isFound ? ["/records/0/sourceRefs/0/sourceId"] : [], Pointers("DFR203", root =>
        {
            root["sources"]![0]!["issued"] = issued;
            root["records"]!.AsArray().Add(JsonNode.Parse(StatisticOf("test.one", $"\"time\": \"{time}\"")));
        }));

    [Fact]
    public void DFR203_lets_forecasts_and_other_kinds_precede_their_period() =>
        Assert.Empty(Pointers("DFR203", static root =>
        {
            root["sources"]![0]!["issued"] = "2018";
            root["records"]!.AsArray().Add(JsonNode.Parse(StatisticOf("test.one", "\"tags\": [\"forecast\"]")));
            root["records"]!.AsArray().Add(JsonNode.Parse(Condition("test.two")));
        }));

    [Theory]
    [InlineData("2024-06-21", true)]
    [InlineData("2024-06-22", false)]
    [InlineData(null, false)]
    public void DFR204_finds_dates_after_the_release(string? released, bool isFound) =>
        Assert.Equal(isFound ? ["/sources/0/accessed", "/records/0/revision/asOf"] : [], Pointers("DFR204", root =>
        {
            root["dataset"]!["released"] = released;
            if (released is null)
                root["dataset"]!.AsObject().Remove("released");
            root["sources"]![0]!["url"] = "https://example.org/";
            root["sources"]![0]!["accessed"] = "2024-06-22";
            root["records"]!.AsArray().Add(JsonNode.Parse(Condition("test.one", """ "revision": { "status": "final", "asOf": "2024-06-22" } """)));
            root["records"]!.AsArray().Add(JsonNode.Parse(Condition("test.two", """ "revision": { "status": "final", "asOf": "2024" } """)));
        }));
}
