using System.Text.Json.Nodes;

namespace DefectionFactors.Synthesis;

/// <summary>Faults that a keyword of the schema finds.</summary>
internal static class SchemaFaults
{
    /// <summary>At least one fault for each group of keywords that the schema uses in records.</summary>
    public static SyntheticFault[] All { get; } =
    [
        new("required", "event", "", static (record, _) => record.Remove("title")),
        new("required", "statistic", "", static (record, _) =>
        {
            record["breakdownComplete"] = true;
            record.Remove("breakdown");
        }),
        new("type", "condition", "/title", static (record, _) => record["title"] = 5),
        new("enum", "policy", "/evidence/confidence", static (record, _) => record["evidence"]!["confidence"] = "certain"),
        new("enum", "event", "/places/0/subdivision", static (record, _) => record["places"]![0]!["subdivision"] = "KP-11"),
        new("const", "testimony", "/redacted", static (record, _) => record["redacted"] = false),
        new("const", "route", "/path/0", static (record, _) => record["path"]![0] = "CN"),
        new("const", "association", "/causalClaim", static (record, _) =>
        {
            record["design"] = "narrative";
            record["causalClaim"] = true;
        }),
        new("pattern", "condition", "/time", static (record, _) => record["time"] = "2023-13"),
        new("pattern", "testimony", "/time", static (record, _) => record["time"] = "2015-05"),
        new("minLength", "route", "/title", static (record, _) => record["title"] = ""),
        new("maxLength", "association", "/title", static (record, _) => record["title"] = "Synthetic " + new string('x', 140)),
        new("maxLength", "testimony", "/summary", static (record, _) => record["summary"] = "Synthetic " + new string('x', 400)),
        new("additionalProperties", "event", "/factor/colour", static (record, _) => record["factor"]!["colour"] = "red"),
        new("unevaluatedProperties", "policy", "/colour", static (record, _) => record["colour"] = "red"),
        new("dependentRequired", "condition", "/revision", static (record, _) => record["revision"] = new JsonObject { ["status"] = "revised", ["supersedes"] = "syn.0000000" }),
        new("dependentRequired", "statistic", "/places/0", static (record, _) =>
            record["places"] = new JsonArray(new JsonObject { ["role"] = "border", ["area"] = "area:tumenRiver", ["subdivision"] = "KP-09" }, new JsonObject { ["role"] = "destination", ["country"] = "KR" })),
        new("minItems", "event", "/sourceRefs", static (record, _) => record["sourceRefs"] = new JsonArray()),
        new("maxItems", "route", "/path", static (record, _) => record["path"] = new JsonArray("KP", "CN", "LA", "TH", "LA", "TH", "LA", "TH", "KR")),
        new("uniqueItems", "condition", "/tags", static (record, _) => record["tags"] = new JsonArray("twice", "twice")),
        new("minimum", "association", "/statistic/n", static (record, _) => record["statistic"] = Correlation(0.5m, 0)),
        new("maximum", "association", "/statistic/pValue", static (record, _) => record["statistic"] = Correlation(2, 50)),
        new("multipleOf", "testimony", "/respondent/ageDecade", static (record, _) => record["respondent"] = new JsonObject { ["sex"] = "female", ["ageDecade"] = 25 }),
        new("exclusiveMinimum", "condition", "/quantity/terms/0", static (record, _) => record["quantity"] = new JsonObject
        {
            ["form"] = "ratio", ["terms"] = new JsonArray(0, 7), ["labels"] = new JsonArray("male", "female"),
        }),
        new("format", "policy", "/evidence/assessedOn", static (record, _) => record["evidence"]!["assessedOn"] = "2024-02-30"),
        new("not", "testimony", "/places/0", static (record, _) => record["places"]![0]!["subdivision"] = "KP-09"),
        new("anyOf", "event", "/places/0", static (record, _) => record["places"] = new JsonArray(new JsonObject { ["role"] = "location" })),
        new("minProperties", "route", "/translations", static (record, _) => record["translations"] = new JsonObject()),
    ];

    private static JsonObject Correlation(decimal pValue, int n) => new() { ["name"] = "r", ["value"] = 0.25m, ["pValue"] = pValue, ["n"] = n };
}
