using System.Text.Json.Nodes;

namespace DefectionFactors.Synthesis;

/// <summary>Faults that a rule finds. Each can be seen in its record alone, but for the identifier that a neighbour has already.</summary>
internal static class RuleFaults
{
    /// <summary>The record has the identifier of the one before it.</summary>
    public static SyntheticFault RepeatedIdentifier { get; } = new("DFR101", "event", "/id", static (record, number) => record["id"] = SyntheticRecord.Id(number - 1));

    /// <summary>The record cites what does not exist.</summary>
    public static SyntheticFault UnknownSource { get; } = new("DFR102", "event", "/sourceRefs/0/sourceId", static (record, _) =>
        record["sourceRefs"] = new JsonArray(new JsonObject { ["sourceId"] = "syn.source.none" }));

    /// <summary>At least one fault for each rule that a single record can break.</summary>
    public static SyntheticFault[] All { get; } =
    [
        RepeatedIdentifier,
        UnknownSource,
        new("DFR103", "condition", "/related/0", static (record, _) => record["related"] = new JsonArray("syn.nowhere")),
        new("DFR104", "policy", "/revision/supersedes", static (record, _) => record["revision"] = new JsonObject
        {
            ["status"] = "revised", ["asOf"] = "2024", ["supersedes"] = record["id"]!.DeepClone(), ["supersededBy"] = record["id"]!.DeepClone(),
        }),
        new("DFR201", "condition", "/time", static (record, _) => record["time"] = "2019-02-29"),
        new("DFR202", "condition", "/time", static (record, _) => record["time"] = "2019/2015"),
        new("DFR203", "statistic", "/sourceRefs/0/sourceId", static (record, _) =>
        {
            record["time"] = "2031/2040";
            record["sourceRefs"] = new JsonArray(new JsonObject { ["sourceId"] = record["sourceRefs"]![0]!["sourceId"]!.DeepClone() });
        }),
        new("DFR205", "statistic", "/time", static (record, _) =>
        {
            // A number that was suppressed could follow from the totals of other years.
            (record["temporalBasis"], record["time"], record["quantity"]) = ("cumulative", "2019", Persons(1000));
            record.Remove("breakdown");
            record.Remove("breakdownComplete");
        }),
        new("DFR301", "condition", "/quantity/low", static (record, _) => record["quantity"] = new JsonObject { ["form"] = "range", ["low"] = 60, ["high"] = 40, ["unit"] = "percent" }),
        new("DFR302", "statistic", "/breakdown", static (record, _) => Divide(record, Persons(1000), Persons(400), Persons(500), isComplete: true)),
        new("DFR303", "condition", "/quantity/value", static (record, _) => record["quantity"] = Persons(12.5m)),
        new("DFR308", "statistic", "/breakdown/1/category", static (record, _) =>
        {
            Divide(record, Persons(1000), Persons(400), Persons(500), isComplete: false);
            record["breakdown"]![1]!["category"] = "male";
        }),
        new("DFR501", "condition", "/summary", static (record, _) => record["summary"] = "Synthetic; questions to nobody@example.org."),
        new("DFR502", "testimony", "/summary", static (record, _) => record["summary"] = "Synthetic; it was called “nothing at all” there."),
        new("DFR503", "condition", "/quantity", static (record, _) => record["quantity"] = Persons(3)),
        new("DFR504", "statistic", "/breakdown/1/quantity", static (record, _) =>
            Divide(record, Persons(100), Persons(97), new JsonObject { ["form"] = "suppressed", ["unit"] = "persons", ["threshold"] = 5 }, isComplete: true)),
        new("DFR505", "testimony", "/summary", static (record, _) => record["summary"] = "Synthetic; drawn as if it were May 2014."),
        new("DFR506", "testimony", "/summary", static (record, _) => record["summary"] = "Synthetic; drawn as if it were near Hyesan."),
        new("DFR508", "testimony", "/consent", static (record, _) =>
        {
            record["consent"] = "unknown";
            record.Remove("respondent");
        }),
        new("DFR601", "condition", "/aspect", static (record, _) => record["aspect"] = "unheardOf"),
        new("DFR602", "condition", "/region", static (record, _) => record["region"] = "Synthetic region"),
        new("DFR603", "event", "/ext/zz:colour", static (record, _) => record["ext"] = new JsonObject { ["zz:colour"] = "red" }),
    ];

    private static JsonObject Persons(decimal value) => new() { ["form"] = "exact", ["value"] = value, ["unit"] = "persons" };

    private static void Divide(JsonObject record, JsonObject whole, JsonObject men, JsonObject women, bool isComplete)
    {
        (record["indicator"], record["temporalBasis"], record["time"]) = ("sexComposition", "stock", "2019");
        record["quantity"] = whole;
        record["breakdown"] = new JsonArray(
            new JsonObject { ["dimension"] = "sex", ["category"] = "male", ["quantity"] = men },
            new JsonObject { ["dimension"] = "sex", ["category"] = "female", ["quantity"] = women });
        record["breakdownComplete"] = isComplete;
        record.Remove("disclosure");
    }
}
