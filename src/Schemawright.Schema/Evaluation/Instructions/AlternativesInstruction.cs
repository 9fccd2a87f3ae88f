using System.Globalization;
using Schemawright.Schema.Documents;
using Schemawright.Schema.Json;

namespace Schemawright.Schema.Evaluation.Instructions;

/// <summary><c>anyOf</c> and <c>oneOf</c>, Core sections 10.2.1.2 and 10.2.1.3.</summary>
/// <param name="keyword">The keyword.</param>
/// <param name="branches">The subschemas.</param>
/// <param name="isExclusive">Whether exactly one may hold.</param>
internal sealed class AlternativesInstruction(SchemaKeyword keyword, SchemaPlan[] branches, bool isExclusive) : Instruction(keyword)
{
    private readonly Lazy<BranchSelection> _selection = new(() => new BranchSelection(branches));
    private readonly Lazy<Discriminator?> _discriminator = new(() => Discriminator.Find([.. branches.Select(static branch => branch.Source)]));

    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.InPlace;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var matches = 0;
        foreach (var branch in _selection.Value.For(evaluator.Json, node))
        {
            if (!evaluator.IsValidBranch(branch, node))
                continue;
            matches++;
            if (isExclusive ? matches > 1 : !evaluator.Marks.IsActive)
                break;
        }

        return isExclusive ? matches == 1 : matches > 0;
    }

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var unit = schema.AddKeyword(Keyword!, node);
        var count = evaluator.Marks.Count;
        var isValid = evaluator.State.KeepsEverything ? ExplainAll(ref evaluator, node, unit) : IsValid(ref evaluator, node);
        unit.Close(isValid, evaluator.State.KeepsEverything);
        if (isValid || evaluator.State.KeepsEverything)
            return;

        evaluator.Marks.CutTo(count);
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

    /// <summary>Decides which branch was meant where none holds. What it looked at counts as evaluated, so that its errors are not told twice.</summary>
    private BranchChoice Choose(ref Evaluator evaluator, int node, EvaluationUnit unit)
    {
        var discriminator = evaluator.Json.IsObject(node) ? _discriminator.Value : null;
        var value = discriminator is null ? -1 : Members.Find(evaluator.Json, node, discriminator.Utf8Name);
        var failures = new List<(EvaluationUnit Branch, (int First, int End)[] Marks)>();
        for (var i = 0; i < branches.Length; i++)
        {
            if (discriminator is not null && (value < 0 || !discriminator.Names(branches[i].Source, evaluator.Json, value)))
                continue;
            var before = evaluator.Marks.Count;
            var branch = unit.AddSchema(branches[i].Source, Token(i), node);
            evaluator.Explain(branches[i], node, branch);
            failures.Add((branch, evaluator.Marks.CopyFrom(before)));
            evaluator.Marks.CutTo(before);
        }

        if (discriminator is not null && failures.Count == 0)
        {
            evaluator.Marks.AddAll(evaluator.Json, node);
            return new BranchChoice(value < 0 ? BranchChoiceKind.MissingDiscriminator : BranchChoiceKind.UnknownDiscriminator, null, discriminator, value);
        }

        var nearest = BranchChooser.Choose([.. failures.Select(static failure => failure.Branch)]);
        var choice = discriminator is null ? nearest : nearest with { Kind = BranchChoiceKind.Discriminator, Discriminator = discriminator, Node = value };
        foreach (var (branch, marks) in failures)
        {
            if (!choice.IsClear || ReferenceEquals(choice.Branch, branch))
                evaluator.Marks.Restore(marks);
        }

        return choice;
    }

    private static string Token(int index) => index.ToString(CultureInfo.InvariantCulture);
}
