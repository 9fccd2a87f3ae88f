using Schemawright.Dialects;
using Schemawright.Evaluation;

namespace Schemawright.Output;

/// <summary>Lists the steps of an explanation, parents before their parts, in the order of evaluation.</summary>
/// <remarks>A stack of its own instead of recursion: schemas may apply each other more deeply than a thread's stack would bear.</remarks>
internal static class OutputSteps
{
    /// <summary>Every step, whatever came of it.</summary>
    /// <param name="root">The explanation.</param>
    /// <returns>The steps.</returns>
    public static List<OutputStep> All(EvaluationUnit root) => List(root, static (_, _) => true);

    /// <summary>The steps that the result rests on: those that failed, of an invalid instance; those whose annotations count, of a valid one.</summary>
    /// <param name="root">The explanation.</param>
    /// <returns>The steps.</returns>
    public static List<OutputStep> Relevant(EvaluationUnit root) => root.IsValid
        ? List(root, static (parent, part) => part.IsValid && !TurnsMeaning(parent))
        : List(root, static (parent, part) => !part.IsValid && !FailsByItself(parent));

    /// <summary>Whether a step failed for itself and not for a part of it.</summary>
    /// <param name="unit">The step.</param>
    /// <returns>True also for a <c>oneOf</c> of which several branches hold: those that do not are not to blame.</returns>
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
        pending.Push(new OutputStep(root, -1, string.Empty, root.IsValid));
        while (pending.Count > 0)
        {
            var step = pending.Pop();
            var place = steps.Count;
            steps.Add(step);
            var annotates = step.Annotates && !TurnsMeaning(step.Unit);
            for (var i = step.Unit.Children.Count - 1; i >= 0; i--)
            {
                var part = step.Unit.Children[i];
                if (tells(step.Unit, part))
                    pending.Push(new OutputStep(part, place, UnitLocations.Append(step.KeywordLocation, part), annotates && part.IsValid));
            }
        }

        return steps;
    }

    /// <summary>What holds for a name says nothing about the member's value, and what is under <c>not</c> does not hold.</summary>
    private static bool TurnsMeaning(EvaluationUnit unit) => unit.Keyword?.Definition?.Kind is KeywordKind.Not or KeywordKind.PropertyNames;
}
