using System.Text;
using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Evaluation.Instructions;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>How far an instance is from a branch that it failed.</summary>
/// <param name="Branch">The unit of the branch.</param>
/// <param name="RefusesKind">Whether the branch does not allow the kind of value at all.</param>
/// <param name="RefusesByType">Whether the reason for that is the keyword <c>type</c>.</param>
/// <param name="Errors">The number of errors; each missing property counts, and a property of a wrong kind counts with everything in it.</param>
/// <param name="Depth">The depth of the deepest error: if the errors are far inside, the levels above are right.</param>
/// <param name="Missing">The number of required properties that the value lacks.</param>
/// <param name="Present">The number of required properties that the value has.</param>
internal readonly record struct BranchScore(EvaluationUnit Branch, bool RefusesKind, bool RefusesByType, int Errors, int Depth, int Missing, int Present)
{
    /// <summary>Scores a branch that failed.</summary>
    public static BranchScore Of(in IndexedJson json, EvaluationUnit branch)
    {
        var (missing, present) = (0, 0);
        if (json.IsObject(branch.Node))
        {
            foreach (var name in RequiredNames(branch))
                _ = HasProperty(json, branch.Node, name) ? present++ : missing++;
        }

        var refusals = new List<SchemaKeyword>();
        FindRefusals(json, branch, refusals);
        var isType = refusals.Exists(static keyword => keyword.Definition!.Kind == KeywordKind.Type);
        return new BranchScore(branch, refusals.Count > 0, isType, CountErrors(json, branch), DeepestError(branch), missing, present);
    }

    /// <summary>Whether the value was clearly meant for this branch and not for another one that has more errors.</summary>
    /// <returns><see langword="false"/> if all errors are about the value itself and nothing in it indicates the branch.</returns>
    public bool IsClearlyNearerThan(in IndexedJson json, BranchScore rival)
    {
        if (Errors == rival.Errors && Depth == rival.Depth)
            return false;
        return Depth > 0 || (json.IsObject(Branch.Node) && (Missing == 0 || Present > rival.Present));
    }

    private static IEnumerable<string> RequiredNames(EvaluationUnit branch) =>
        InPlaceSchemas.Of(branch.Schema).SelectMany(static schema => schema.Find(KeywordKind.Required)?.AsStrings() ?? []).Distinct(StringComparer.Ordinal);

    private static bool HasProperty(in IndexedJson json, int node, string name) => PropertyLookup.Has(json, node, Encoding.UTF8.GetBytes(name));

    private static void FindRefusals(in IndexedJson json, EvaluationUnit unit, List<SchemaKeyword> refusals)
    {
        foreach (var part in FailedParts(unit).Where(part => part.Node == unit.Node))
        {
            if (part.Keyword is not null && (part.Keyword.Definition?.Kind == KeywordKind.Type || RefusedKinds.IsOfOtherKind(part.Keyword, json.KindOf(part.Node))))
                refusals.Add(part.Keyword);
            else
                FindRefusals(json, part, refusals);
        }
    }

    private static int CountErrors(in IndexedJson json, EvaluationUnit unit)
    {
        var count = 0;
        switch (unit.Keyword?.Definition?.Kind)
        {
            case KeywordKind.Required:
                foreach (var name in unit.Keyword.AsStrings())
                    count += HasProperty(json, unit.Node, name) ? 0 : 1;
                break;
            case KeywordKind.Type when json.IsObject(unit.Node) || json.IsArray(unit.Node):
                count = 1 + json.CountOf(unit.Node);
                break;
            default:
                foreach (var part in FailedParts(unit))
                    count += CountErrors(json, part);
                break;
        }

        return Math.Max(1, count);
    }

    private static int DeepestError(EvaluationUnit unit)
    {
        var depth = 0;
        foreach (var part in FailedParts(unit))
            depth = Math.Max(depth, DeepestError(part) + (part.Node == unit.Node || IsUnexpected(part) ? 0 : 1));
        return depth;
    }

    /// <summary>Whether a property or item is not allowed at all; that counts as an error of the object or array that contains it.</summary>
    private static bool IsUnexpected(EvaluationUnit unit) => unit.Keyword is null && unit.Schema.BooleanValue == false;

    private static IEnumerable<EvaluationUnit> FailedParts(EvaluationUnit unit) =>
        unit.Choice is { } choice ? (choice.Branch is null ? [] : [choice.Branch]) : unit.Children.Where(static child => !child.IsValid);
}
