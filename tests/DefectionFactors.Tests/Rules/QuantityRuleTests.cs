using static DefectionFactors.Tests.Rules.RuleTest;

namespace DefectionFactors.Tests.Rules;

public class QuantityRuleTests
{
    [Theory]
    [InlineData(""" "low": 5, "high": 4 """, "low")]
    [InlineData(""" "low": 5, "best": 4, "high": 9 """, "best")]
    [InlineData(""" "low": 5, "best": 10, "high": 9 """, "best")]
    [InlineData(""" "low": 5, "best": 4.99, "high": null """, "best")]
    [InlineData(""" "low": 5, "interval": "reported", "level": 0.95 """, "level")]
    public void DFR301_finds_bounds_out_of_order_and_levels_of_reports(string members, string member) =>
        Assert.Equal([$"/records/0/quantity/{member}"], Records("DFR301", StatisticOf("test.one", Range(members))));

    [Theory]
    [InlineData(""" "low": 5, "best": 5, "high": 5 """)]
    [InlineData(""" "low": null, "best": 12, "high": 12.0 """)]
    [InlineData(""" "low": 5, "high": 9, "interval": "confidence", "level": 0.95 """)]
    public void DFR301_accepts_ranges_in_order(string members) => Assert.Empty(Records("DFR301", StatisticOf("test.one", Range(members))));

    [Fact]
    public void DFR302_finds_parts_that_miss_the_whole_in_one_dimension() =>
        Assert.Equal(["/records/0/breakdown"], Records("DFR302", Complete("236", Part("sex", "male", "26"), Part("sex", "female", "216"), Part("age", "0-9", "200"), Part("age", "10+", "36"))));

    [Fact]
    public void DFR302_says_which_numbers_disagree()
    {
        var finding = Assert.Single(Findings("DFR302", root => root["records"]!.AsArray().Add(System.Text.Json.Nodes.JsonNode.Parse(Complete("236", Part("sex", "male", "26"), Part("sex", "female", "216"))))));
        Assert.Equal("The parts of 'sex' sum to 242 persons; the whole is 236.", finding.Message);
    }

    [Fact]
    public void DFR302_leaves_incomplete_breakdowns_alone() =>
        Assert.Empty(Records("DFR302", StatisticOf("test.one", $"\"breakdown\": [{Part("sex", "male", "1")}, {Part("sex", "female", "2")}]")));

    [Theory]
    [InlineData("""{ "form": "suppressed", "unit": "persons", "threshold": 5 }""", 14, false)]
    [InlineData("""{ "form": "suppressed", "unit": "persons", "threshold": 5 }""", 15, true)]
    [InlineData("""{ "form": "suppressed", "unit": "persons", "threshold": 5 }""", 10, true)]
    [InlineData("""{ "form": "suppressed", "unit": "persons", "threshold": 5, "complementary": true }""", 5000, false)]
    [InlineData("""{ "form": "approximate", "value": 100, "unit": "persons", "qualifier": "about", "rounding": 10 }""", 115, false)]
    [InlineData("""{ "form": "approximate", "value": 100, "unit": "persons", "qualifier": "about", "rounding": 10 }""", 116, true)]
    [InlineData("""{ "form": "range", "low": 2, "high": 4, "unit": "persons" }""", 13, false)]
    [InlineData("""{ "form": "range", "low": 2, "high": 4, "unit": "persons" }""", 11, true)]
    [InlineData("""{ "form": "missing", "reason": "notReported" }""", 5000, false)]
    [InlineData("""{ "form": "exact", "value": 5, "unit": "events" }""", 15, true)]
    public void DFR302_sums_with_the_bounds_of_each_form(string part, int whole, bool isFound) =>
        Assert.Equal(isFound ? ["/records/0/breakdown"] : [], Records("DFR302", Complete(
            whole.ToString(System.Globalization.CultureInfo.InvariantCulture), Part("sex", "male", "10"), $$"""{ "dimension": "sex", "category": "female", "quantity": {{part}} }""")));

    [Theory]
    [InlineData("33.3", "33.4", "33.4", false)]
    [InlineData("33.3", "33.3", "33.3", false)]
    [InlineData("33.3", "33.3", "33.2", true)]
    [InlineData("33", "33", "33", false)]
    [InlineData("33", "33", "32", true)]
    public void DFR302_lets_percentages_miss_a_hundred_by_their_rounding(string first, string second, string third, bool isFound)
    {
        string[] parts = [Percent("hardship", first), Percent("other", second), Percent("accompanied", third)];
        Assert.Equal(isFound ? ["/records/0/breakdown"] : [], Records("DFR302", Complete("28000", parts)));
    }

    [Theory]
    [InlineData("""{ "form": "exact", "value": 2.026, "unit": "persons" }""", "value")]
    [InlineData("""{ "form": "exact", "value": -1, "unit": "events" }""", "value")]
    [InlineData("""{ "form": "approximate", "value": 100.5, "unit": "percent", "qualifier": "about" }""", "value")]
    [InlineData("""{ "form": "range", "low": -1, "high": 4, "unit": "percent" }""", "low")]
    [InlineData("""{ "form": "ratio", "terms": [6, 14], "labels": ["male", "female"] }""", "terms")]
    public void DFR303_finds_numbers_that_their_unit_cannot_have(string quantity, string member) =>
        Assert.Equal([$"/records/0/quantity/{member}"], Records("DFR303", StatisticOf("test.one", $"\"quantity\": {quantity}")));

    [Theory]
    [InlineData("""{ "form": "exact", "value": 196.0, "unit": "persons" }""")]
    [InlineData("""{ "form": "exact", "value": 0, "unit": "persons" }""")]
    [InlineData("""{ "form": "exact", "value": 100, "unit": "percent" }""")]
    [InlineData("""{ "form": "exact", "value": -81.3, "unit": "percentChange" }""")]
    [InlineData("""{ "form": "exact", "value": 1.5, "unit": "months" }""")]
    [InlineData("""{ "form": "ratio", "terms": [3, 7], "labels": ["male", "female"] }""")]
    [InlineData("""{ "form": "ratio", "terms": [0.5, 1.5], "labels": ["male", "female"] }""")]
    public void DFR303_accepts_numbers_that_their_unit_can_have(string quantity) => Assert.Empty(Records("DFR303", StatisticOf("test.one", $"\"quantity\": {quantity}")));

    [Fact]
    public void DFR303_lets_a_share_of_an_earlier_value_exceed_a_hundred() =>
        Assert.Empty(Records("DFR303", StatisticOf("test.one", """ "temporalBasis": "change", "quantity": { "form": "exact", "value": 118, "unit": "percent" } """)));

    [Fact]
    public void DFR304_finds_values_of_one_series_and_period_that_nothing_joins() =>
        Assert.Equal(["/records/1/quantity"], Records("DFR304", InSeries("test.one", "2376"), InSeries("test.two", "2423")));

    [Fact]
    public void DFR304_accepts_equal_values_other_series_revisions_and_overlapping_bounds()
    {
        Assert.Empty(Records("DFR304", InSeries("test.one", "2376"), InSeries("test.two", "2376.0")));
        Assert.Empty(Records("DFR304", InSeries("test.one", "2376"), StatisticOf("test.two", $""" "seriesId": "other.series", "quantity": {Persons("2423")} """)));
        Assert.Empty(Records("DFR304", InSeries("test.one", "2376"), InSeries("test.two", "2423", "\"time\": \"2022\"")));
        Assert.Empty(Records("DFR304", InSeries("test.one", "2376"), StatisticOf("test.two", """ "seriesId": "test.series", "quantity": { "form": "range", "low": 2300, "high": 2500, "unit": "persons" } """)));
        Assert.Empty(Records(
            "DFR304",
            InSeries("test.one", "2376", """ "revision": { "status": "superseded", "supersededBy": "test.two" } """),
            InSeries("test.two", "2423", """ "revision": { "status": "revised", "asOf": "2020", "supersedes": "test.one" } """)));
    }

    [Fact]
    public void DFR305_finds_swapped_digits_in_a_whole_and_in_a_part()
    {
        Assert.Equal(["/records/0/quantity/value"], Records("DFR305", Complete("5597", Part("sex", "male", "1376"), Part("sex", "female", "4581"))));
        Assert.Equal(["/records/0/breakdown/1/quantity/value"], Records("DFR305", Complete("1500", Part("sex", "male", "700"), Part("sex", "female", "521"), Part("sex", "notStated", "288"))));
    }

    [Fact]
    public void DFR305_finds_swapped_digits_in_a_series() => Assert.Equal(["/records/1/quantity/value"], Records("DFR305", InSeries("test.one", "468"), InSeries("test.two", "486")));

    [Fact]
    public void DFR305_accepts_sums_that_fit_and_other_mistakes()
    {
        Assert.Empty(Records("DFR305", Complete("5957", Part("sex", "male", "1376"), Part("sex", "female", "4581"))));
        Assert.Empty(Records("DFR305", Complete("5958", Part("sex", "male", "1376"), Part("sex", "female", "4581"))));
        Assert.Empty(Records("DFR305", InSeries("test.one", "468"), InSeries("test.two", "477")));
        Assert.Empty(Records("DFR305", InSeries("test.one", "10"), InSeries("test.two", "1")));
    }

    [Fact]
    public void DFR308_finds_a_category_that_is_counted_twice()
    {
        Assert.Equal(["/records/0/breakdown/1/category"], Records("DFR308", Complete("9", Part("sex", "male", "4"), Part("sex", "male", "5"))));
        Assert.Equal(["/records/0/breakdown/1/category"], Records("DFR308", Complete("9", Part("origin", "KP-02+KP-08", "4"), Part("origin", "KP-08", "5"))));
    }

    [Fact]
    public void DFR308_lets_two_dimensions_have_one_category() =>
        Assert.Empty(Records("DFR308", Complete("9", Part("education", "other", "4"), Part("reason", "other", "5"), Part("origin", "KP-02+KP-08", "4"), Part("origin", "KP-09", "4"))));

    [Fact]
    public void DFR306_finds_totals_and_categories_that_fall()
    {
        string[] parts = [Part("sex", "male", "40"), Part("sex", "female", "61")];
        Assert.Equal(
            ["/records/1/quantity", "/records/2/breakdown/1/quantity"],
            Records("DFR306", Total("2020", "100"), Total("2021", "99"), Total("2023", "103", [Part("sex", "male", "43"), Part("sex", "female", "60")]), Total("2022", "101", parts)));
    }

    [Fact]
    public void DFR306_finds_totals_that_skip_their_flows()
    {
        Assert.Equal(["/records/1/quantity"], Records("DFR306", Total("2020", "100"), Total("2022", "112"), Flow("2021", "5"), Flow("2022", "6")));
        Assert.Empty(Records("DFR306", Total("2020", "100"), Total("2022", "111"), Flow("2021", "5"), Flow("2022", "6")));
        Assert.Empty(Records("DFR306", Total("2020", "100"), Total("2022", "112"), Flow("2021", "5")));
        Assert.Empty(Records("DFR306", Total("2020", "100", [], "preliminary"), Total("2022", "112"), Flow("2021", "5"), Flow("2022", "6")));
    }

    [Fact]
    public void DFR307_finds_a_share_that_was_cut_off_instead_of_rounded()
    {
        string[] flows = [Flow("2019", "1047"), Flow("2023", "196")];
        Assert.Equal(["/records/2/quantity"], Records("DFR307", [.. flows, Change("18", "percent")]));
        Assert.Equal(["/records/2/quantity"], Records("DFR307", [.. flows, Change("-81.2", "percentChange")]));
    }

    [Fact]
    public void DFR307_accepts_rounded_changes_and_those_whose_values_are_not_there()
    {
        string[] flows = [Flow("2019", "1047"), Flow("2023", "196")];
        Assert.Empty(Records("DFR307", [.. flows, Change("19", "percent"), Change("18.72", "percent", "b"), Change("-81.3", "percentChange", "c")]));
        Assert.Empty(Records("DFR307", Flow("2019", "1047"), Change("18", "percent")));
    }

    private static string Total(string year, string value, string[]? parts = null, string status = "final")
    {
        var breakdown = parts is [_, ..] ? $", \"breakdown\": [{string.Join(", ", parts)}]" : "";
        return StatisticOf($"total.t{year}", $$"""
            "temporalBasis": "cumulative", "seriesId": "test.total", "time": "../{{year}}", "quantity": {{Persons(value)}}, "revision": { "status": "{{status}}" } {{breakdown}}
            """);
    }

    private static string Flow(string year, string value) => StatisticOf($"flow.f{year}", $""" "seriesId": "test.flow", "time": "{year}", "quantity": {Persons(value)} """);

    private static string Change(string value, string unit, string id = "a") => StatisticOf($"change.{id}", $$"""
        "indicator": "arrivalsChange", "temporalBasis": "change", "time": "2019/2023", "quantity": { "form": "exact", "value": {{value}}, "unit": "{{unit}}" }
        """);

    private static string Range(string members) => $$""" "quantity": { "form": "range", "unit": "persons", {{members}} } """;

    private static string Complete(string whole, params string[] parts) =>
        StatisticOf("test.one", $""" "quantity": {Persons(whole)}, "breakdownComplete": true, "breakdown": [{string.Join(", ", parts)}] """);

    private static string Percent(string category, string value) =>
        $$"""{ "dimension": "reason", "category": "{{category}}", "quantity": { "form": "exact", "value": {{value}}, "unit": "percent" } }""";

    private static string InSeries(string id, string value, string members = "\"tags\": []") => StatisticOf(id, $""" "seriesId": "test.series", "quantity": {Persons(value)}, {members} """);
}
