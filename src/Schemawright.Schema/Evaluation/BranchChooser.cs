using Schemawright.Schema.Dialects;

namespace Schemawright.Schema.Evaluation;

/// <summary>Finds the branch that an instance meant when no branch of a union holds: by type, then by fewest and deepest errors.</summary>
internal static class BranchChooser
{
    /// <summary>Chooses among branches.</summary>
    /// <param name="branches">The units of branches that all failed.</param>
    /// <returns>The choice.</returns>
    public static BranchChoice Choose(IReadOnlyList<EvaluationUnit> branches)
    {
        var candidates = branches
            .Select(static branch => (Branch: branch, Refuses: RefusesKind(branch), Errors: CountErrors(branch), Depth: DeepestError(branch)))
            .OrderBy(static candidate => candidate.Refuses)
            .ThenBy(static candidate => candidate.Errors)
            .ThenByDescending(static candidate => candidate.Depth)
            .ToList();
        if (candidates.Count == 0)
            return new BranchChoice(BranchChoiceKind.Unclear, null, null, -1);

        // An alternative that fails for its own members, and not for what is inside of them, is not meant more than another one.
        var best = candidates[0];
        var hasRival = candidates.Count > 1 && !candidates[1].Refuses;
        var isTie = hasRival && candidates[1].Errors == best.Errors && candidates[1].Depth == best.Depth;
        var kind = best.Refuses ? BranchChoiceKind.WrongKind : isTie || (hasRival && best.Depth == 0) ? BranchChoiceKind.Unclear : BranchChoiceKind.Nearest;
        return new BranchChoice(kind, best.Branch, null, -1);
    }

    /// <summary>Whether the branch does not take the value's kind at all.</summary>
    private static bool RefusesKind(EvaluationUnit unit) => FailedParts(unit).Any(part =>
        part.Node == unit.Node && (part.Keyword?.Definition?.Kind == KeywordKind.Type || RefusesKind(part)));

    private static int CountErrors(EvaluationUnit unit)
    {
        var count = 0;
        foreach (var part in FailedParts(unit))
            count += CountErrors(part);
        return Math.Max(1, count);
    }

    private static int DeepestError(EvaluationUnit unit)
    {
        var depth = 0;
        foreach (var part in FailedParts(unit))
            depth = Math.Max(depth, DeepestError(part) + (part.Node == unit.Node || IsUnexpected(part) ? 0 : 1));
        return depth;
    }

    /// <summary>Whether a member or item is refused as such: that is an error of the object or array that has it.</summary>
    private static bool IsUnexpected(EvaluationUnit unit) => unit.Keyword is null && unit.Schema.BooleanValue == false;

    private static IEnumerable<EvaluationUnit> FailedParts(EvaluationUnit unit) =>
        unit.Choice is { } choice ? (choice.Branch is null ? [] : [choice.Branch]) : unit.Children.Where(static child => !child.IsValid);
}
