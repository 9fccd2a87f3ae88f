using System.Text.Json.Nodes;
using DefectionFactors.Rules;
using static DefectionFactors.Tests.Rules.RuleTest;

namespace DefectionFactors.Tests.Rules;

public class ReferenceRuleTests
{
    [Fact]
    public void DFR101_finds_the_second_record_and_source_of_one_identifier()
    {
        Assert.Equal(["/records/2/id"], Records("DFR101", Condition("test.one"), Condition("test.two"), Condition("test.one")));
        Assert.Equal(["/sources/1/id"], Sources("DFR101", Source("test-source"), Source("test-source")));
    }

    [Fact]
    public void DFR101_lets_a_record_have_the_identifier_of_a_source() => Assert.Empty(Records("DFR101", Condition("test-source"), Condition("test-source.1")));

    [Fact]
    public void DFR102_finds_sources_that_do_not_exist()
    {
        Assert.Equal(
            ["/records/0/sourceRefs/0/viaSourceId", "/records/0/sourceRefs/1/sourceId"],
            Records("DFR102", Condition("test.one", """ "sourceRefs": [{ "sourceId": "test-source", "viaSourceId": "lost" }, { "sourceId": "lost-too" }] """)));
        Assert.Equal(["/sources/0/aliasOf", "/sources/1/aliasOf"], Sources("DFR102", Source("source-a", "\"aliasOf\": \"lost\""), Source("source-b", "\"aliasOf\": \"source-b\"")));
    }

    [Fact]
    public void DFR102_follows_references_to_sources_that_exist()
    {
        Assert.Empty(Records("DFR102", Condition("test.one", """ "sourceRefs": [{ "sourceId": "test-source", "viaSourceId": "test-source" }] """)));
        Assert.Empty(Sources("DFR102", Source("source-a", "\"aliasOf\": \"source-b\""), Source("source-b")));
    }

    [Fact]
    public void DFR103_finds_records_that_do_not_exist() =>
        Assert.Equal(
            ["/records/0/related/1", "/records/0/revision/supersedes", "/records/0/revision/supersededBy"],
            Records("DFR103", Condition("test.one", """
                "related": ["test.one", "test.lost"], "revision": { "status": "superseded", "asOf": "2020", "supersedes": "test.older", "supersededBy": "test.newer" }
                """)));

    [Fact]
    public void DFR103_lets_declared_records_of_other_datasets_be_named()
    {
        static void Change(JsonNode root) => root["records"]!.AsArray().Add(JsonNode.Parse(Condition("test.one", """ "related": ["other.record"] """)));
        Assert.Equal(["/records/0/related/0"], Pointers("DFR103", Change));
        Assert.Empty(Pointers("DFR103", Change, RuleOptions.Default with { ExternalRecords = ["other.record"] }));
    }

    [Theory]
    [InlineData("""{ "status": "superseded", "supersededBy": "test.two" }""", """{ "status": "revised", "asOf": "2021" }""", "/records/0/revision/supersededBy")]
    [InlineData("""{ "status": "final" }""", """{ "status": "revised", "asOf": "2021", "supersedes": "test.one" }""", "/records/1/revision/supersedes")]
    [InlineData("""{ "status": "superseded", "asOf": "2021-02", "supersededBy": "test.two" }""", """{ "status": "revised", "asOf": "2021-01", "supersedes": "test.one" }""", "/records/1/revision/supersedes")]
    public void DFR104_finds_links_that_do_not_mirror_or_do_not_follow_in_time(string first, string second, string pointer) =>
        Assert.Equal([pointer], Records("DFR104", Condition("test.one", $"\"revision\": {first}"), Condition("test.two", $"\"revision\": {second}")));

    [Fact]
    public void DFR104_finds_a_successor_of_another_kind() =>
        Assert.Equal(["/records/1/revision/supersedes"], Records(
            "DFR104",
            Condition("test.one", """ "revision": { "status": "superseded", "supersededBy": "test.two" } """),
            StatisticOf("test.two", """ "revision": { "status": "revised", "asOf": "2021", "supersedes": "test.one" } """)));

    [Fact]
    public void DFR104_finds_a_ring_once()
    {
        static string Link(string id, string former, string next) =>
            Condition(id, $$""" "revision": { "status": "superseded", "asOf": "2020", "supersedes": "{{former}}", "supersededBy": "{{next}}" } """);
        var found = Records("DFR104", Condition("test.zero"), Link("test.a", "test.c", "test.b"), Link("test.b", "test.a", "test.c"), Link("test.c", "test.b", "test.a"));
        Assert.Equal(["/records/1/revision/supersedes"], found);
    }

    [Fact]
    public void DFR104_accepts_a_chain_of_three() =>
        Assert.Empty(Records(
            "DFR104",
            Condition("test.a", """ "revision": { "status": "superseded", "asOf": "2020", "supersededBy": "test.b" } """),
            Condition("test.b", """ "revision": { "status": "superseded", "asOf": "2020-09", "supersedes": "test.a", "supersededBy": "test.c" } """),
            Condition("test.c", """ "revision": { "status": "final", "asOf": "2021", "supersedes": "test.b" } """)));

    [Fact]
    public void DFR105_finds_a_source_that_nothing_uses() =>
        Assert.Equal(["/sources/1/id"], Pointers("DFR105", root =>
        {
            root["sources"]!.AsArray().Add(JsonNode.Parse(Source("unused")));
            root["records"]!.AsArray().Add(JsonNode.Parse(Condition("test.one")));
        }));

    [Fact]
    public void DFR105_counts_what_was_read_in_a_source_and_what_another_means() =>
        Assert.Empty(Pointers("DFR105", root =>
        {
            root["sources"]!.AsArray().Add(JsonNode.Parse(Source("meant")));
            root["sources"]!.AsArray().Add(JsonNode.Parse(Source("read", "\"aliasOf\": \"meant\"")));
            root["records"]!.AsArray().Add(JsonNode.Parse(Condition("test.one", """ "sourceRefs": [{ "sourceId": "test-source", "viaSourceId": "read" }] """)));
        }));

    [Fact]
    public void DFR106_finds_statements_that_rest_on_their_author_alone() =>
        Assert.Equal(["/records/0/sourceRefs"], Records(
            "DFR106", Condition("test.one", """ "evidence": { "basis": "authorAssertion", "confidence": "veryLow" } """), Condition("test.two")));

    private static string Source(string id, string members = "\"language\": \"en\"") => $$"""{ "id": "{{id}}", "type": "report", "title": "{{id}}", {{members}} }""";
}
