using System.Text;
using System.Text.Json.Nodes;
using DefectionFactors.Merging;

namespace DefectionFactors.Tests.Merging;

/// <summary>Small datasets for merging.</summary>
internal static class TestDatasets
{
    private const string Envelope = """
        {
          "schemaVersion": "1.0",
          "dataset": {
            "id": "test.merging", "title": "Merging", "version": "1.0.0", "status": "draft", "license": "CC-BY-4.0", "sensitivity": "low",
            "publisher": { "id": "test-publisher", "name": "Test publisher", "type": "organisation" }
          },
          "sources": [],
          "records": []
        }
        """;

    /// <summary>A source that most records cite.</summary>
    public const string Report = """{ "id": "test-report", "type": "report", "title": "A report" }""";

    /// <summary>A condition.</summary>
    public static string Condition(string id, string title, string source = "test-report") => $$"""
        { "kind": "condition", "id": "{{id}}", "factor": { "group": "outcome", "code": "arrivals" }, "title": "{{title}}", "time": "2023",
          "sourceRefs": [{ "sourceId": "{{source}}" }], "evidence": { "basis": "academicStudy", "confidence": "moderate" }, "aspect": "borderControl" }
        """;

    /// <summary>Arrivals of a year.</summary>
    public static string Arrivals(string id, string year, string value) => $$"""
        { "kind": "statistic", "id": "{{id}}", "factor": { "group": "outcome", "code": "arrivals" }, "title": "Arrivals", "time": "{{year}}",
          "places": [{ "role": "destination", "country": "KR" }], "sourceRefs": [{ "sourceId": "test-report" }], "evidence": { "basis": "officialStatistic", "confidence": "moderate" },
          "indicator": "arrivals", "temporalBasis": "flow", "quantity": { "form": "exact", "value": {{value}}, "unit": "persons" }, "population": { "group": "arrivals" } }
        """;

    /// <summary>A testimony.</summary>
    public static string Testimony(string id) => $$"""
        { "kind": "testimony", "id": "{{id}}", "factor": { "group": "outcome", "code": "arrivals" }, "title": "A testimony", "time": "2015",
          "sourceRefs": [{ "sourceId": "test-report" }], "evidence": { "basis": "testimony", "confidence": "low" }, "themes": ["livelihood"], "consent": "informed", "redacted": true }
        """;

    /// <summary>A dataset with one source.</summary>
    public static DefectionFactorDataset Of(params string[] records) => With([Report], records);

    /// <summary>A dataset.</summary>
    public static DefectionFactorDataset With(string[] sources, string[] records, Action<JsonNode>? change = null)
    {
        var root = JsonNode.Parse(Envelope)!;
        root["sources"] = new JsonArray([.. sources.Select(static source => JsonNode.Parse(source))]);
        root["records"] = new JsonArray([.. records.Select(static record => JsonNode.Parse(record))]);
        change?.Invoke(root);
        return DefectionFactorDataset.Parse(Encoding.UTF8.GetBytes(root.ToJsonString()));
    }

    /// <summary>Merges datasets that are called A, B, C and so on.</summary>
    public static MergeResult Merge(params DefectionFactorDataset[] datasets) =>
        DatasetMerger.Merge([.. datasets.Select(static (dataset, index) => new MergeInput(((char)('A' + index)).ToString(), dataset))]);

    /// <summary>The decisions, shortly.</summary>
    public static string[] Decisions(MergeResult result) => [.. result.Decisions.Select(static decision => $"{decision.Kind} {decision.Id} {string.Concat(decision.Inputs)}")];

    /// <summary>The identifiers of the records.</summary>
    public static string[] Ids(MergeResult result) => [.. result.Dataset.Records!.Select(static record => record.Id.Value)];
}
