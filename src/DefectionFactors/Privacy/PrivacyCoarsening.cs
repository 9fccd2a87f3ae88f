using DefectionFactors.Editing;
using DefectionFactors.Rules;

namespace DefectionFactors.Privacy;

/// <summary>Proposes how a dataset can be made coarser until the privacy rules have nothing to say.</summary>
/// <remarks>
/// What only a person can mend stays: a name in the title of a record that is no testimony, unknown consent, testimonies that are fewer than the crowd that
/// is asked for, a count that no other one of the same table can protect. No record is ever left out.
/// </remarks>
public static class PrivacyCoarsening
{
    /// <summary>One change may uncover another need; the longest way of one record has a step for each of its traits.</summary>
    private const int MaxRounds = 32;

    /// <summary>Proposes changes; the dataset stays as it is.</summary>
    /// <param name="utf8Json">The text of a valid dataset.</param>
    /// <param name="options">Thresholds; null for those of the dataset.</param>
    /// <returns>The changes, the dataset after them, and what they don't mend.</returns>
    /// <exception cref="Schemawright.JsonSchemaValidationException">The text is no valid dataset.</exception>
    public static PrivacyProposal Propose(byte[] utf8Json, RuleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        options ??= RuleOptions.Default;
        var original = utf8Json;
        var tree = new EditableTree(EditableText.Read(utf8Json));
        var changes = new List<PrivacyChange>();
        for (var round = 0; ; round++)
        {
            var findings = PrivacyReview.Check(DefectionFactorDataset.Parse(utf8Json), utf8Json, options);
            var before = changes.Count;
            if (round < MaxRounds)
                ChangeAll(tree, findings, options, changes);
            if (changes.Count == before)
                return new PrivacyProposal([.. WithPlaces(Collapsed(changes), original)], utf8Json, findings);
            utf8Json = EditableText.Write(tree.Root);
        }
    }

    /// <summary>
    /// The last change of each value: those before it may still tell what a later one takes away, and a report is shared too.
    /// </summary>
    private static List<PrivacyChange> Collapsed(List<PrivacyChange> changes)
    {
        var collapsed = new List<PrivacyChange>();
        foreach (var change in changes)
        {
            var former = collapsed.Where(other => other.Pointer == change.Pointer || other.Pointer.StartsWith($"{change.Pointer}/", StringComparison.Ordinal)).ToArray();
            collapsed.RemoveAll(former.Contains);
            collapsed.Add(change with { RuleId = string.Join('+', former.SelectMany(static other => other.RuleId.Split('+')).Append(change.RuleId).Distinct(StringComparer.Ordinal)) });
        }

        return collapsed;
    }

    /// <summary>Nothing is ever put where nothing was, so each pointer is one of the text as it was.</summary>
    private static IEnumerable<PrivacyChange> WithPlaces(List<PrivacyChange> changes, byte[] original) =>
        changes.Zip(TextPlaces.Locate(original, [.. changes.Select(static change => change.Pointer)]), static (change, place) => change with { Line = place.Line, Column = place.Column });

    /// <summary>One change for each finding that is still there after the changes for those before it.</summary>
    private static void ChangeAll(EditableTree tree, IReadOnlyList<RuleFinding> findings, RuleOptions options, List<PrivacyChange> changes)
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);

        // A coarser place is no name any more, so names come last: their text would be left out.
        foreach (var finding in findings.OrderBy(static finding => finding.RuleId == "DFR502"))
        {
            // Another change of this round may have mended it; the next round tells.
            if (tree.Find(finding.Pointer) is null || !touched.Add(finding.RuleId == "DFR504" ? string.Join('/', finding.Pointer.Split('/').Take(3)) : finding.Pointer))
                continue;
            if (Propose(tree, finding, options) is not { } change)
                continue;
            if (change.Value is not null)
                tree.Replace(change.Pointer, change.Value.DeepClone());
            else
                change = change with { Pointer = tree.Remove(change.Pointer) };
            changes.Add(change);
        }
    }

    private static PrivacyChange? Propose(EditableTree tree, RuleFinding finding, RuleOptions options) => finding.RuleId switch
    {
        "DFR503" => new CountCoarsening(options).Suppress(tree, finding),
        "DFR504" => new CountCoarsening(options).Protect(tree, finding),
        "DFR507" => new TestimonyCoarsening(options).Propose(tree, finding),
        "DFR508" => TestimonyCoarsening.Protect(finding),
        _ => TextCoarsening.Propose(tree, finding),
    };
}
