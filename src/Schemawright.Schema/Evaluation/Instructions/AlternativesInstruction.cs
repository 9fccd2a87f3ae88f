using System.Globalization;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>anyOf</c> and <c>oneOf</c>, Core sections 10.2.1.2 and 10.2.1.3.</summary>
internal sealed class AlternativesInstruction(SchemaKeyword keyword, SchemaPlan[] branches, bool isExclusive) : Instruction(keyword)
{
    private const int BitsOfWorth = 64;

    private readonly Lazy<BranchDiscriminator?> _discriminator = new(() => BranchDiscriminator.Find([.. branches.Select(static branch => branch.Source)]));

    // Two threads may create it at the same time; either instance will do.
    private BranchSelection? _selection;

    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.InPlace;

    /// <summary>Which branches are worth trying.</summary>
    public BranchSelection Selection => _selection ??= new BranchSelection(branches);

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => true;

    /// <inheritdoc/>
    public override SchemaPlan[] AppliedInPlace(JsonKind kind) => Selection.Allowing(kind) is [_] only ? only : [];

    /// <inheritdoc/>
    public override bool Refuses(JsonKind kind) => Selection.Allowing(kind).Length == 0;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var candidates = Selection.For(evaluator.Json, node, out var worthTrying);
        if (candidates.Length == 1)
            return evaluator.IsValidBranch(candidates[0], node);

        var matches = 0;
        for (var i = 0; i < candidates.Length; i++)
        {
            if ((i < BitsOfWorth && ((worthTrying >> i) & 1) == 0) || !evaluator.IsValidBranch(candidates[i], node))
                continue;
            matches++;
            if (isExclusive ? matches > 1 : !evaluator.Tracker.IsActive)
                break;
        }

        return isExclusive ? matches == 1 : matches > 0;
    }

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var unit = schema.AddKeyword(Keyword!, node);
        var count = evaluator.Tracker.Count;
        var isValid = evaluator.State.KeepsEverything ? ExplainAll(ref evaluator, node, unit) : IsValid(ref evaluator, node);
        unit.Close(isValid, evaluator.State.KeepsEverything);
        if (isValid || evaluator.State.KeepsEverything)
            return;

        evaluator.Tracker.CutTo(count);
        var matches = 0;
        for (var i = 0; i < branches.Length; i++)
        {
            if (!evaluator.IsValidBranch(branches[i], node))
                continue;
            unit.AddSchema(branches[i].Source, Token(i), node);
            matches++;
        }

        if (matches == 0)
            unit.Choice = Choose(ref evaluator, node, unit);
    }

    private bool ExplainAll(ref Evaluator evaluator, int node, EvaluationUnit unit)
    {
        var matches = 0;
        for (var i = 0; i < branches.Length; i++)
            matches += evaluator.Explain(branches[i], node, unit.AddSchema(branches[i].Source, Token(i), node)) ? 1 : 0;
        return isExclusive ? matches == 1 : matches > 0;
    }

    /// <summary>
    /// Determines which branch was meant if all failed. The nodes that it considered count as evaluated, so that their errors are not reported twice.
    /// </summary>
    private BranchChoice Choose(ref Evaluator evaluator, int node, EvaluationUnit unit)
    {
        var discriminator = evaluator.Json.IsObject(node) ? _discriminator.Value : null;
        var value = discriminator is null ? -1 : PropertyLookup.Find(evaluator.Json, node, discriminator.Utf8Name);
        var candidates = Candidates(evaluator.Json, discriminator, value, out var isNamed);
        if (candidates.Count == 0)
        {
            evaluator.Tracker.AddAll(evaluator.Json, node);
            return new BranchChoice(value < 0 ? BranchChoiceKind.MissingDiscriminator : BranchChoiceKind.UnknownDiscriminator, null, discriminator, value);
        }

        var failures = new List<(EvaluationUnit Branch, (int First, int End)[] Evaluated)>();
        foreach (var i in candidates)
        {
            var before = evaluator.Tracker.Count;
            var branch = unit.AddSchema(branches[i].Source, Token(i), node);
            evaluator.Explain(branches[i], node, branch);
            failures.Add((branch, evaluator.Tracker.CopyFrom(before)));
            evaluator.Tracker.CutTo(before);
        }

        var nearest = BranchChooser.Choose(evaluator.Json, [.. failures.Select(static failure => failure.Branch)]);
        var choice = isNamed ? nearest with { Kind = BranchChoiceKind.Discriminator, Discriminator = discriminator, Node = value } : nearest;
        foreach (var (branch, evaluated) in failures)
        {
            if (!choice.IsClear || ReferenceEquals(choice.Branch, branch))
                evaluator.Tracker.Restore(evaluated);
        }

        return choice;
    }

    /// <summary>The branches that the discriminator names; if it names none, those that have no constant value for it.</summary>
    private List<int> Candidates(in IndexedJson json, BranchDiscriminator? discriminator, int value, out bool isNamed)
    {
        var candidates = new List<int>();
        isNamed = false;
        if (discriminator is null)
            return [.. Enumerable.Range(0, branches.Length)];
        for (var i = 0; value >= 0 && i < branches.Length; i++)
        {
            if (discriminator.Names(branches[i].Source, json, value))
                candidates.Add(i);
        }

        isNamed = candidates.Count > 0;
        return isNamed ? candidates : [.. Enumerable.Range(0, branches.Length).Where(i => discriminator.IsSilentAbout(branches[i].Source))];
    }

    private static string Token(int index) => index.ToString(CultureInfo.InvariantCulture);
}
