using System.Text;
using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Names;
using Schemawright.Patterns;

namespace Schemawright.Evaluation.Instructions;

/// <summary>
/// <c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c> (Core section 10.3.2) in one pass over the properties, which also checks
/// that all required properties are present.
/// </summary>
internal sealed class PropertiesInstruction : Instruction
{
    private readonly Utf8Table _names;
    private readonly PropertySlot[] _slots;
    private readonly ulong _required;
    private readonly int _requiredCount;
    private readonly byte[]? _onlyName;

    /// <summary>Combines the keywords.</summary>
    /// <param name="keyword">The first of the keywords in the schema.</param>
    /// <param name="slots">The schemas and requirements by property name, without duplicate names.</param>
    public PropertiesInstruction(SchemaKeyword keyword, IReadOnlyList<PropertySlot> slots)
        : base(keyword)
    {
        _slots = [.. slots];
        _names = new Utf8Table([.. slots.Select(static slot => slot.Name)]);
        _required = slots.Aggregate(0UL, static (bits, slot) => bits | slot.RequiredBit);
        _requiredCount = slots.Count(static slot => slot.RequiredBit != 0);
        _onlyName = slots.Count == 1 ? Encoding.UTF8.GetBytes(slots[0].Name) : null;
    }

    /// <summary>The schemas and requirements by property name.</summary>
    public ReadOnlySpan<PropertySlot> Slots => _slots;

    /// <summary>The keyword <c>properties</c>; <see langword="null"/> if the schema does not have it.</summary>
    public SchemaKeyword? Properties { get; init; }

    /// <summary>The keyword <c>patternProperties</c>; <see langword="null"/> if the schema does not have it.</summary>
    public SchemaKeyword? PatternProperties { get; init; }

    /// <summary>The schemas of properties by pattern.</summary>
    public (string Source, PatternMatcher Pattern, SchemaPlan Plan)[] Patterns { get; init; } = [];

    /// <summary>The keyword <c>additionalProperties</c>; <see langword="null"/> if the schema does not have it.</summary>
    public SchemaKeyword? AdditionalProperties { get; init; }

    /// <summary>The schema of all other properties.</summary>
    public SchemaPlan? Additional { get; init; }

    /// <summary>Whether the slots include the required properties.</summary>
    public bool SeesRequired { get; init; }

    /// <inheritdoc/>
    public override InstructionRank Rank => InstructionRank.Children;

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Object;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        var json = evaluator.Json;
        if (json.CountOf(node) < _requiredCount)
            return false;

        var isPlain = Patterns.Length == 0 && !evaluator.Tracker.IsActive;
        if (isPlain && _onlyName is not null && Additional is null)
            return IsOnlyPropertyValid(ref evaluator, node, _onlyName);

        var missing = _required;
        var next = 0;
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            SchemaPlan? plan = null;
            if (_names.IndexOf(json, name, ref next) is var index && index >= 0)
            {
                missing &= ~_slots[index].RequiredBit;
                plan = _slots[index].Plan;
            }

            if (isPlain)
            {
                plan ??= Additional;
                if (plan is not null && !evaluator.IsValid(plan, name + 1))
                    return false;
            }
            else if (!IsPropertyValid(ref evaluator, plan, name))
            {
                return false;
            }
        }

        return missing == 0;
    }

    /// <inheritdoc/>
    public override void Explain(ref Evaluator evaluator, int node, EvaluationUnit schema)
    {
        var properties = Properties is null ? null : schema.AddKeyword(Properties, node);
        var patterns = PatternProperties is null ? null : schema.AddKeyword(PatternProperties, node);
        var additional = AdditionalProperties is null ? null : schema.AddKeyword(AdditionalProperties, node);
        var (propertiesHold, patternsHold, additionalHolds) = (true, true, true);
        for (var name = node + 1; name < evaluator.Json.EndOf(node); name = evaluator.Json.After(name + 1))
        {
            var index = _names.IndexOf(evaluator.Json, name);
            var isEvaluated = index >= 0 && _slots[index].Plan is not null;
            if (isEvaluated)
                propertiesHold &= evaluator.ExplainChild(properties!, _slots[index].Plan!, _slots[index].Name, name + 1);
            foreach (var (source, pattern, plan) in Patterns)
            {
                if (!StringValues.IsMatch(pattern, evaluator.Json, name))
                    continue;
                isEvaluated = true;
                patternsHold &= evaluator.ExplainChild(patterns!, plan, source, name + 1);
            }

            if (!isEvaluated && Additional is not null)
                additionalHolds &= evaluator.ExplainChild(additional!, Additional, "", name + 1);
            if (evaluator.Tracker.IsActive && (isEvaluated || Additional is not null))
                evaluator.Tracker.Add(name + 1);
        }

        var keepsEverything = evaluator.State.KeepsEverything;
        properties?.Close(propertiesHold, keepsEverything);
        patterns?.Close(patternsHold, keepsEverything);
        additional?.Close(additionalHolds, keepsEverything);
    }

    /// <summary>If only one property matters, as in most conditions, the iteration ends at it.</summary>
    private bool IsOnlyPropertyValid(ref Evaluator evaluator, int node, byte[] name)
    {
        var value = PropertyLookup.Find(evaluator.Json, node, name);
        return value < 0 ? _required == 0 : _slots[0].Plan is not { } plan || evaluator.IsValid(plan, value);
    }

    /// <summary>Checks a property by name and by patterns, and records it as evaluated.</summary>
    private bool IsPropertyValid(ref Evaluator evaluator, SchemaPlan? property, int name)
    {
        var isEvaluated = property is not null;
        if (isEvaluated && !IsValueValid(ref evaluator, property, name + 1))
            return false;
        foreach (var (_, pattern, plan) in Patterns)
        {
            if (!StringValues.IsMatch(pattern, evaluator.Json, name))
                continue;
            isEvaluated = true;
            if (!IsValueValid(ref evaluator, plan, name + 1))
                return false;
        }

        return isEvaluated || IsValueValid(ref evaluator, Additional, name + 1);
    }

    private static bool IsValueValid(ref Evaluator evaluator, SchemaPlan? plan, int value)
    {
        if (plan is null)
            return true;
        if (evaluator.Tracker.IsActive)
            evaluator.Tracker.Add(value);
        return evaluator.IsValidChild(plan, value);
    }
}
