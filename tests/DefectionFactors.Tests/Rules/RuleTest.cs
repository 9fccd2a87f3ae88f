using System.Text;
using System.Text.Json.Nodes;
using DefectionFactors.Rules;

namespace DefectionFactors.Tests.Rules;

/// <summary>A small valid dataset that a test changes, and what one rule says about it.</summary>
internal static class RuleTest
{
    private const string Dataset = """
        {
          "schemaVersion": "1.0",
          "dataset": {
            "id": "test.rules", "title": "Rules", "version": "1.0.0", "status": "draft", "license": "CC-BY-4.0", "sensitivity": "low",
            "publisher": { "id": "test-publisher", "name": "Test publisher", "type": "organisation" }
          },
          "sources": [{ "id": "test-source", "type": "report", "title": "A report" }],
          "records": []
        }
        """;

    private const string Statistic = """
        "indicator": "arrivals", "temporalBasis": "flow", "quantity": { "form": "exact", "value": 196, "unit": "persons" }, "population": { "group": "arrivals" }
        """;

    private const string Event = """
        "eventType": "airlift", "places": [{ "role": "location", "country": "VN" }]
        """;

    private const string Testimony = """
        "themes": ["livelihood"], "consent": "informed", "redacted": true
        """;

    /// <summary>A condition with further or other members.</summary>
    public static string Condition(string id, string members = "") => Record("condition", id, "\"aspect\": \"borderControl\"", members);

    /// <summary>A statistic with further or other members.</summary>
    public static string StatisticOf(string id, string members = "") => Record("statistic", id, Statistic, members);

    /// <summary>An event with further or other members.</summary>
    public static string EventOf(string id, string members = "") => Record("event", id, Event, members);

    /// <summary>A testimony with further or other members.</summary>
    public static string TestimonyOf(string id, string members = "") => Record("testimony", id, Testimony, members);

    /// <summary>An exact number of persons as the member <c>quantity</c>.</summary>
    public static string Persons(string value) => $$"""{ "form": "exact", "value": {{value}}, "unit": "persons" }""";

    /// <summary>A part of a breakdown that counts persons.</summary>
    public static string Part(string dimension, string category, string value) =>
        $$"""{ "dimension": "{{dimension}}", "category": "{{category}}", "quantity": {{Persons(value)}} }""";

    /// <summary>What a rule finds in the records, as <c>pointer: message</c> would be too brittle: the pointers.</summary>
    public static string[] Records(string rule, params string[] records) => Pointers(rule, root =>
    {
        foreach (var record in records)
            root["records"]!.AsArray().Add(JsonNode.Parse(record));
    });

    /// <summary>What a rule finds in the sources, which one record all cites.</summary>
    public static string[] Sources(string rule, params string[] sources) => Pointers(rule, root =>
    {
        root["sources"] = new JsonArray([.. sources.Select(static source => JsonNode.Parse(source))]);
        var references = root["sources"]!.AsArray().Select(static source => new JsonObject { ["sourceId"] = (string)source!["id"]! });
        var record = JsonNode.Parse(Condition("test.condition"))!;
        record["sourceRefs"] = new JsonArray([.. references]);
        root["records"]!.AsArray().Add(record);
    });

    /// <summary>Where a rule finds something in a changed dataset.</summary>
    public static string[] Pointers(string rule, Action<JsonNode> change, RuleOptions? options = null) =>
        [.. Findings(rule, change, options).Select(static finding => finding.Pointer)];

    /// <summary>What a rule finds in a changed dataset.</summary>
    public static RuleFinding[] Findings(string rule, Action<JsonNode> change, RuleOptions? options = null)
    {
        Assert.NotNull(RuleCatalogue.Find(rule));
        var root = JsonNode.Parse(Dataset)!;
        change(root);
        var utf8Json = Encoding.UTF8.GetBytes(root.ToJsonString());
        if (!DefectionFactorDataset.TryParse(utf8Json, out var dataset, out var report))
            Assert.Fail(string.Join('\n', report.Errors.Select(static error => $"{error.InstanceLocation}: {error.Message}")));
        return [.. new RuleSet(options).Check(dataset, utf8Json).Where(finding => finding.RuleId == rule)];
    }

    /// <summary>Later members replace earlier ones of the same name.</summary>
    private static string Record(string kind, string id, string own, string members)
    {
        var record = JsonNode.Parse($$"""
            {
              "kind": "{{kind}}", "id": "{{id}}", "factor": { "group": "outcome", "code": "arrivals" }, "title": "A record", "time": "2023",
              "sourceRefs": [{ "sourceId": "test-source" }], "evidence": { "basis": "academicStudy", "confidence": "moderate" }, {{own}}
            }
            """)!;
        foreach (var (name, value) in JsonNode.Parse($"{{{members}}}")!.AsObject().ToArray())
            record[name] = value?.DeepClone();
        return record.ToJsonString();
    }
}
