using System.Text.Json.Nodes;
using static DefectionFactors.Tests.Rules.RuleTest;

namespace DefectionFactors.Tests.Rules;

public class ExtensionRuleTests
{
    [Fact]
    public void DFR601_finds_unknown_codes_wherever_they_stand()
    {
        Assert.Equal(
            ["/records/0/factor/code", "/records/0/aspect", "/records/0/issues/0/code", "/records/0/places/0/area", "/records/0/population/group"],
            Records("DFR601", Condition("test.one", """
                "factor": { "group": "outcome", "code": "new" }, "aspect": "new", "issues": [{ "code": "new" }], "places": [{ "role": "border", "area": "area:new" }], "population": { "group": "new" }
                """)));
        Assert.Equal(
            ["/records/0/indicator", "/records/1/eventType", "/records/2/themes/1"],
            Records("DFR601", StatisticOf("test.one", "\"indicator\": \"new\""), EventOf("test.two", "\"eventType\": \"new\""), TestimonyOf("test.three", """ "themes": ["doubt", "new"] """)));
        Assert.Equal(["/sources/0/issues/0/code"], Sources("DFR601", """{ "id": "test-source", "type": "report", "title": "A", "issues": [{ "code": "new" }] }"""));
    }

    [Fact]
    public void DFR601_accepts_known_codes() => Assert.Empty(Records("DFR601", Condition("test.one"), StatisticOf("test.two"), EventOf("test.three"), TestimonyOf("test.four")));

    [Theory]
    [InlineData("sex", "famale", true)]
    [InlineData("reason", "hardship+othre", true)]
    [InlineData("origin", "KP-02+KP-08", false)]
    [InlineData("age", "60+", false)]
    [InlineData("age", "50-59+60+", true)]
    [InlineData("period", "2023-01/2023-03", false)]
    public void DFR601_knows_the_categories_of_breakdowns(string dimension, string category, bool isFound) =>
        Assert.Equal(
            isFound ? ["/records/0/breakdown/1/category"] : [],
            Records("DFR601", StatisticOf("test.one", $"\"breakdown\": [{Part("sex", "male", "9")}, {Part(dimension, category, "9")}]")));

    [Fact]
    public void DFR602_finds_the_deprecated_region() => Assert.Equal(["/records/1/region"], Records("DFR602", Condition("test.one"), Condition("test.two", "\"region\": \"the border\"")));

    [Fact]
    public void DFR603_finds_prefixes_that_are_not_declared() => Assert.Equal(["/records/0/ext/other:b"], Pointers("DFR603", Extended("other:b")));

    [Fact]
    public void DFR603_accepts_declared_prefixes() => Assert.Empty(Pointers("DFR603", Extended("test:b")));

    [Fact]
    public void DFR606_finds_a_newer_minor_version_only()
    {
        Assert.Equal(["/schemaVersion"], Pointers("DFR606", static root => root["schemaVersion"] = "1.1"));
        Assert.Empty(Pointers("DFR606", static root => root["schemaVersion"] = "1.0"));
    }

    [Fact]
    public void DFR701_finds_arrivals_without_a_destination() =>
        Assert.Equal(["/records/0/indicator"], Records("DFR701", StatisticOf("test.one", """ "places": [{ "role": "origin", "country": "KP" }] """)));

    [Fact]
    public void DFR701_accepts_a_destination_and_other_indicators() =>
        Assert.Empty(Records(
            "DFR701", StatisticOf("test.one", """ "places": [{ "role": "destination", "country": "KR" }] """), StatisticOf("test.two", "\"indicator\": \"gdpGrowth\"")));

    private static Action<JsonNode> Extended(string key) => root =>
    {
        root["extensionsUsed"] = JsonNode.Parse("""[{ "prefix": "test", "schema": "https://example.org/test.schema.json", "version": "1.0.0" }]""");
        root["records"]!.AsArray().Add(JsonNode.Parse(Condition("test.one", $$""" "ext": { "test:a": 1, "{{key}}": 2 } """)));
    };
}
