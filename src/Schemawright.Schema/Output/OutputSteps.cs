using Schemawright.Dialects;
using Schemawright.Evaluation;

namespace Schemawright.Output;

/// <summary>Lists the steps of an explanation in the order of evaluation, parents before their children.</summary>
/// <remarks>An explicit stack instead of recursion: schemas may apply each other more deeply than a thread's stack allows.</remarks>
internal static class OutputSteps
{
    /// <summary>Every step, whatever its result.</summary>
    public static List<OutputStep> All(EvaluationUnit root) => List(root, static (_, _) => true);

    /// <summary>The steps that determine the result: of an invalid instance those that failed, of a valid one those whose annotations count.</summary>
    public static List<OutputStep> Relevant(EvaluationUnit root) => root.IsValid
        ? List(root, static (parent, part) => part.IsValid && !TurnsMeaning(parent))
        : List(root, static (parent, part) => !part.IsValid && !FailsByItself(parent));

    /// <summary>
    /// Whether a step failed by itself and not because of a child. Also <see langword="true"/> for a <c>oneOf</c> of which several branches are satisfied:
    /// those that failed are not the cause.
    /// </summary>
    public static bool FailsByItself(EvaluationUnit unit)
    {
        if (unit.IsValid)
            return false;
        if (unit.Keyword?.Definition?.Kind == KeywordKind.OneOf)
            return unit.Children.Count == 0 || unit.Children.Any(static part => part.IsValid);
        return unit.Children.All(static part => part.IsValid);
    }

    private static List<OutputStep> List(EvaluationUnit root, Func<EvaluationUnit, EvaluationUnit, bool> tells)
    {
        var steps = new List<OutputStep>();
        var pending = new Stack<OutputStep>();
        pending.Push(new OutputStep(root, -1, "", root.IsValid));
        while (pending.Count > 0)
        {
            var step = pending.Pop();
            var index = steps.Count;
            steps.Add(step);
            var annotates = step.Annotates && !TurnsMeaning(step.Unit);
            for (var i = step.Unit.Children.Count - 1; i >= 0; i--)
            {
                var part = step.Unit.Children[i];
                if (tells(step.Unit, part))
                    pending.Push(new OutputStep(part, index, UnitLocations.Append(step.KeywordLocation, part), annotates && part.IsValid));
            }
        }

        return steps;
    }

    /// <summary>What applies to a property name does not describe the property's value, and what is under <c>not</c> is not satisfied.</summary>
    private static bool TurnsMeaning(EvaluationUnit unit) => unit.Keyword?.Definition?.Kind is KeywordKind.Not or KeywordKind.PropertyNames;
}
