using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Names;

namespace Schemawright.Evaluation.Instructions;

/// <summary>
/// A chain of <c>if</c>, <c>else</c> <c>if</c>, … whose conditions all compare one property with strings: a single look-up of the property's value replaces
/// the sequence of conditions. Only for deciding the validity of objects; explanations follow the keywords.
/// </summary>
internal sealed class CasesInstruction : Instruction
{
    private const int MaxCases = 64;

    private readonly ConditionalInstruction _chain;
    private readonly byte[] _name;
    private readonly Utf8Table _strings;
    private readonly SchemaPlan?[] _byString;
    private readonly SchemaPlan? _withOtherString;
    private readonly SchemaPlan? _withoutProperty;

    private CasesInstruction(ConditionalInstruction chain, List<StringCondition> conditions, SchemaPlan? otherwise)
        : base(chain.Keyword)
    {
        _chain = chain;
        _name = conditions[0].Name;
        var plans = new Dictionary<string, SchemaPlan?>(StringComparer.Ordinal);
        foreach (var condition in conditions)
        {
            // The first condition that is satisfied decides.
            foreach (var text in condition.Strings)
            {
                if (!plans.ContainsKey(text))
                    plans.Add(text, condition.Consequence);
            }
        }

        _strings = new Utf8Table([.. plans.Keys]);
        _byString = [.. plans.Values];
        _withOtherString = otherwise;
        var absent = conditions.Find(static condition => !condition.IsPropertyRequired);
        _withoutProperty = absent is null ? otherwise : absent.Consequence;
    }

    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.InPlace;

    /// <summary>
    /// Recognizes a conditional that, together with those in its <c>else</c>, compares one property with strings. The chain ends at a schema of another
    /// resource, because that one has to be entered.
    /// </summary>
    /// <returns>The cases; <see langword="null"/> if the conditional checks anything else.</returns>
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
        // A condition that is satisfied makes the property an evaluated one.
        if (evaluator.Tracker.IsActive)
            return _chain.IsValid(ref evaluator, node);

        SchemaPlan? plan;
        var value = PropertyLookup.Find(evaluator.Json, node, _name);
        if (value < 0)
            plan = _withoutProperty;
        else if (!evaluator.Json.IsString(value))
            return _chain.IsValid(ref evaluator, node);
        else
            plan = _strings.IndexOf(evaluator.Json, value) is var index && index >= 0 ? _byString[index] : _withOtherString;
        return plan is null || evaluator.IsValid(plan, node);
    }

    /// <summary>The conditional if a schema consists of nothing else.</summary>
    private static ConditionalInstruction? NextOf(SchemaPlan? plan, SchemaResource resource) =>
        plan is not null && ReferenceEquals(plan.Resource, resource) && plan.Content.Assertions is [ConditionalInstruction next] ? next : null;
}
