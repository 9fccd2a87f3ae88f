using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>Finds the branch that an instance was meant for if all branches of a union failed: by type, then by the fewest and deepest errors.</summary>
internal static class BranchChooser
{
    /// <summary>Chooses among branches that all failed.</summary>
    public static BranchChoice Choose(in IndexedJson json, IReadOnlyList<EvaluationUnit> branches)
    {
        var scores = new List<BranchScore>(branches.Count);
        foreach (var branch in branches)
            scores.Add(BranchScore.Of(json, branch));
        if (scores.Count == 0)
            return new BranchChoice(BranchChoiceKind.Unclear, null, null, -1);

        var ordered = scores
            .OrderBy(static score => score.RefusesKind)
            .ThenBy(static score => score.Errors)
            .ThenByDescending(static score => score.Depth)
            .ToList();
        var best = ordered[0];
        var kind = best.RefusesKind ? WrongKind(ordered)
            : ordered.Count == 1 || ordered[1].RefusesKind || best.IsClearlyNearerThan(json, ordered[1]) ? BranchChoiceKind.Nearest
            : BranchChoiceKind.Unclear;
        return new BranchChoice(kind, best.Branch, null, -1);
    }

    /// <summary>If constants excluded branches, a message that lists the allowed kinds alone would be misleading.</summary>
    private static BranchChoiceKind WrongKind(List<BranchScore> scores) => scores.Count == 1 ? BranchChoiceKind.Nearest
        : scores.TrueForAll(static score => score.RefusesByType) ? BranchChoiceKind.WrongKind
        : BranchChoiceKind.Unclear;
}
