using System.Text;
using System.Text.Json.Nodes;
using DefectionFactors.Editing;
using DefectionFactors.Quantities;

namespace DefectionFactors.Merging;

/// <summary>Finds statistics of different inputs that say different things of the same matter, people, place and period.</summary>
internal static class ConflictingValues
{
    private static readonly string[] Fingerprint = ["indicator", "temporalBasis", "population", "places", "time"];

    /// <summary>Marks both with an issue.</summary>
    /// <param name="records">All records; they have their new identifiers.</param>
    /// <param name="names">Names of the inputs.</param>
    /// <returns>What was decided.</returns>
    public static IEnumerable<MergeDecision> Mark(IReadOnlyList<MergedItem> records, IReadOnlyList<string> names)
    {
        // Each is compared with the first of its matter: comparing each with each would be quadratic in hostile data.
        var first = new Dictionary<string, MergedItem>(StringComparer.Ordinal);
        foreach (var record in records.Where(static record => EditableText.TextOf(record.Tree, "kind") == "statistic" && IsInForce(record.Tree)))
        {
            var key = string.Join('\n', Fingerprint.Select(member => CanonicalContent.Of(record.Tree[member])).Append(EditableText.TextOf(record.Tree["quantity"]!.AsObject(), "unit")));
            if (first.TryAdd(key, record))
                continue;
            var former = first[key];
            if (!former.IsApartFrom(record) || AreLinked(former, record) || BoundsOf(former).Overlaps(BoundsOf(record)))
                continue;

            MergeIssues.Add(former, "valueConflict", $"'{record.Id}' has a different value for the same subject and period.");
            MergeIssues.Add(record, "valueConflict", $"'{former.Id}' has a different value for the same subject and period.");
            yield return new MergeDecision(
                MergeDecisionKind.ValueConflict, "record", record.Id, [.. former.Occurrences.Concat(record.Occurrences).Select(occurrence => names[occurrence.Input]).Distinct(StringComparer.Ordinal)],
                $"'{former.Id}' has a different value for the same subject and period; both are kept");
        }
    }

    private static QuantityBounds BoundsOf(MergedItem record) => QuantityBounds.Of(Quantity.Parse(Encoding.UTF8.GetBytes(record.Tree["quantity"]!.ToJsonString())));

    private static bool IsInForce(JsonObject record) => record["revision"] is not JsonObject revision || EditableText.TextOf(revision, "status") is not ("superseded" or "withdrawn");

    private static bool AreLinked(MergedItem left, MergedItem right) => Supersedes(left, right) || Supersedes(right, left);

    private static bool Supersedes(MergedItem later, MergedItem former) => later.Tree["revision"] is JsonObject revision && EditableText.TextOf(revision, "supersedes") == former.Id;
}
