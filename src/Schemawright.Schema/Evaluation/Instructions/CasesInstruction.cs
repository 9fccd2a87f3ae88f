using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Names;

namespace Schemawright.Evaluation.Instructions;

/// <summary>
/// A chain of <c>if</c>, <c>else</c> <c>if</c>, … whose conditions all ask for the strings of one member: one look at the member takes the place of trying them in
/// turn. For verdicts about objects only; explanations follow the keywords.
/// </summary>
internal sealed class CasesInstruction : Instruction
{
    private const int MaxCases = 64;

    private readonly ConditionalInstruction _chain;
    private readonly byte[] _name;
    private readonly Utf8Table _strings;
    private readonly SchemaPlan?[] _byString;
    private readonly SchemaPlan? _withOtherString;
    private readonly SchemaPlan? _withoutMember;

    private CasesInstruction(ConditionalInstruction chain, List<StringCondition> conditions, SchemaPlan? otherwise)
        : base(chain.Keyword)
    {
        _chain = chain;
        _name = conditions[0].Name;
        var plans = new Dictionary<string, SchemaPlan?>(StringComparer.Ordinal);
        foreach (var condition in conditions)
        {
            // The first condition that holds decides.
            foreach (var text in condition.Strings)
            {
                if (!plans.ContainsKey(text))
                    plans.Add(text, condition.Consequence);
            }
        }

        _strings = new Utf8Table([.. plans.Keys]);
        _byString = [.. plans.Values];
        _withOtherString = otherwise;
        var absent = conditions.Find(static condition => !condition.IsMemberRequired);
        _withoutMember = absent is null ? otherwise : absent.Consequence;
    }

    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.InPlace;

    /// <summary>Looks whether a conditional, with those that its <c>else</c> consists of, asks for the strings of one member.</summary>
    /// <param name="chain">The conditional.</param>
    /// <param name="resource">The resource that the conditional is in; a schema of another one has to be entered, and ends the chain.</param>
    /// <returns>The cases; null where the conditional asks for anything else.</returns>
    public static CasesInstruction? TryCreate(ConditionalInstruction chain, SchemaResource resource)
    {
        var conditions = new List<StringCondition>();
        SchemaPlan? otherwise = null;
        for (var link = chain; link is not null && conditions.Count < MaxCases; link = NextOf(otherwise, resource))
        {
            if (StringCondition.TryRead(link) is not { } condition || (conditions.Count > 0 && !condition.Name.AsSpan().SequenceEqual(conditions[0].Name)))
                break;
            conditions.Add(condition);
            otherwise = link.Alternative;
        }

        return conditions.Count == 0 ? null : new CasesInstruction(chain, conditions, otherwise);
    }

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Object;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        // A condition that holds marks the member as evaluated.
        if (evaluator.Marks.IsActive)
            return _chain.IsValid(ref evaluator, node);

        SchemaPlan? plan;
        var value = PropertyLookup.Find(evaluator.Json, node, _name);
        if (value < 0)
            plan = _withoutMember;
        else if (!evaluator.Json.IsString(value))
            return _chain.IsValid(ref evaluator, node);
        else
            plan = _strings.IndexOf(evaluator.Json, value) is var index && index >= 0 ? _byString[index] : _withOtherString;
        return plan is null || evaluator.IsValid(plan, node);
    }

    /// <summary>The conditional that a schema consists of.</summary>
    private static ConditionalInstruction? NextOf(SchemaPlan? plan, SchemaResource resource) =>
        plan is not null && ReferenceEquals(plan.Resource, resource) && plan.Content.Assertions is [ConditionalInstruction next] ? next : null;
}
