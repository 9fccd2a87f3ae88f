using System.Globalization;
using System.Text.Json.Nodes;
using DefectionFactors.Editing;
using DefectionFactors.Rules;

namespace DefectionFactors.Privacy;

/// <summary>Proposals for counts: small ones are suppressed, and others beside them where they would tell.</summary>
/// <param name="options">Thresholds.</param>
internal sealed class CountCoarsening(RuleOptions options)
{
    private const long DefaultFloor = 5;

    private static readonly string[] Matter = ["indicator", "temporalBasis", "time", "places"];

    /// <summary>Suppresses a small count.</summary>
    /// <param name="tree">The dataset; not changed.</param>
    /// <param name="finding">What was found, at a quantity.</param>
    public PrivacyChange Suppress(EditableTree tree, RuleFinding finding)
    {
        var floor = FloorOf(tree);
        if (finding.Pointer.EndsWith("/affected", StringComparison.Ordinal))
            floor = Math.Max(floor, options.MinAffected);
        return new PrivacyChange(finding.RuleId, finding.Pointer, Suppressed(floor, isComplementary: false), FormattableString.Invariant($"a count below {floor} is suppressed"));
    }

    /// <summary>Suppresses another count, so that the one concerned can't be worked out.</summary>
    /// <param name="tree">The dataset; not changed.</param>
    /// <param name="finding">What was found, at a suppressed quantity.</param>
    /// <returns>Null where no other count is left that could be suppressed.</returns>
    public PrivacyChange? Protect(EditableTree tree, RuleFinding finding)
    {
        var record = RecordOf(finding.Pointer);
        if ((Smallest(tree, PartsBeside(tree, record, finding.Pointer)) ?? Smallest(tree, RecordsBeside(tree, record))) is not { } pointer)
            return null;
        return new PrivacyChange(finding.RuleId, pointer, Suppressed(FloorOf(tree), isComplementary: true), "a count is suppressed so that another one can't be derived from it");
    }

    private static JsonObject Suppressed(long floor, bool isComplementary)
    {
        var quantity = new JsonObject { ["form"] = "suppressed", ["unit"] = "persons", ["threshold"] = floor };
        if (isComplementary)
            quantity["complementary"] = true;
        return quantity;
    }

    private static string RecordOf(string pointer) => string.Join('/', pointer.Split('/').Take(3));

    /// <summary>The other parts of the same dimension; for a whole, all its parts.</summary>
    private static IEnumerable<string> PartsBeside(EditableTree tree, string record, string pointer)
    {
        var dimension = pointer.EndsWith("/quantity", StringComparison.Ordinal) && tree.Find(pointer[..pointer.LastIndexOf('/')]) is JsonObject part ? EditableText.TextOf(part, "dimension") : null;
        var parts = tree.Find($"{record}/breakdown") as JsonArray ?? [];
        for (var index = 0; index < parts.Count; index++)
        {
            if (dimension is null || EditableText.TextOf(parts[index]!.AsObject(), "dimension") == dimension)
                yield return string.Create(CultureInfo.InvariantCulture, $"{record}/breakdown/{index}/quantity");
        }
    }

    /// <summary>The numbers of other people for the same matter, such as those of the other sex.</summary>
    private static IEnumerable<string> RecordsBeside(EditableTree tree, string record)
    {
        var matter = MatterOf(tree.Find(record)!.AsObject());
        var records = tree.Find("/records")!.AsArray();
        for (var index = 0; index < records.Count; index++)
        {
            var pointer = string.Create(CultureInfo.InvariantCulture, $"/records/{index}");
            if (pointer != record && records[index] is JsonObject other && EditableText.TextOf(other, "kind") == "statistic" && MatterOf(other) == matter)
                yield return $"{pointer}/quantity";
        }
    }

    private static string MatterOf(JsonObject record) =>
        string.Join('\n', Matter.Select(member => record[member]?.ToJsonString()).Append(record["population"] is JsonObject population ? EditableText.TextOf(population, "group") : null));

    /// <summary>Suppressing the smallest count costs the reader least.</summary>
    private static string? Smallest(EditableTree tree, IEnumerable<string> pointers) =>
        pointers.Select(pointer => (Pointer: pointer, Value: Count(tree.Find(pointer)))).Where(static found => found.Value > 0).OrderBy(static found => found.Value).Select(static found => found.Pointer).FirstOrDefault();

    private static decimal? Count(JsonNode? quantity) =>
        quantity is JsonObject exact && EditableText.TextOf(exact, "form") == "exact" && EditableText.TextOf(exact, "unit") == "persons" ? exact["value"]!.GetValue<decimal>() : null;

    private long FloorOf(EditableTree tree) => options.MinCellSize ?? tree.Find("/dataset/disclosure/minCellSize")?.GetValue<long>() ?? DefaultFloor;
}
