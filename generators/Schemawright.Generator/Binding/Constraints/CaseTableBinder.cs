using Schemawright.Documents;
using Schemawright.Evaluation;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Specs;
using Schemawright.Json;

namespace Schemawright.Generator.Binding.Constraints;

/// <summary>Decides what rules cases of a union out before they are asked: what the evaluator goes by, decided when the code is made.</summary>
internal sealed class CaseTableBinder(SchemaKnowledge knowledge)
{
    private const int MaxCases = 64;
    private const int MaxStrings = 256;

    /// <summary>Binds a table.</summary>
    /// <param name="cases">The schemas of the cases, in order.</param>
    /// <returns>The table; null where each case sees at a value's kind that it is not meant, so that to ask them is as quick, and where there are more than a word has bits.</returns>
    public CaseTableSpec? Bind(IReadOnlyList<SchemaNode> cases)
    {
        if (cases.Count is < 2 or > MaxCases || cases.Distinct().Count() < cases.Count)
            return null;
        var demands = new BranchRequirements(cases, TargetOf);
        ulong Allowing(JsonKind kind) => Bits(demands.Allowing(kind));
        var (objects, arrays, strings, numbers) = (Allowing(JsonKind.Object), Allowing(JsonKind.Array), Allowing(JsonKind.String), Allowing(JsonKind.Number));
        if (!(IsOpen(objects) || IsOpen(arrays)))
            return null;
        var telling = IsOpen(objects) ? Telling(demands) : null;
        return new CaseTableSpec(objects, arrays, strings, numbers, Allowing(JsonKind.True) | Allowing(JsonKind.False), Allowing(JsonKind.Null), telling, new(Required(demands, objects, telling)));
    }

    private SchemaNode? TargetOf(SchemaKeyword keyword) => knowledge.Dynamic.IsDynamic(keyword) ? null : keyword.Target;

    private static DiscriminatorSpec? Telling(BranchRequirements demands)
    {
        if (demands.FindDiscriminatingProperty() is not var (name, ofMember))
            return null;
        var places = demands.Allowing(JsonKind.Object);
        ulong Where(Func<Requirement, bool> couldHold) => Bits(places.Where((_, position) => couldHold(ofMember[position])));
        var strings = ofMember.SelectMany(static demand => demand.Strings ?? []).Distinct(StringComparer.Ordinal).ToList();
        StringCases[] byString = [.. strings.Select(text => new StringCases(text, Where(demand => demand.AllowsString(text))))];
        return strings.Count > MaxStrings || byString.All(text => text.Cases == Bits(places)) ? null : new DiscriminatorSpec(
            name,
            Where(demand => !demand.Requires(name)),
            Where(static demand => demand.Strings is null),
            new(byString));
    }

    private static IEnumerable<StringCases> Required(BranchRequirements demands, ulong objects, DiscriminatorSpec? telling)
    {
        var isOpen = telling is null || IsOpen(objects & telling.Absent) || IsOpen(objects & telling.Other) || telling.Strings.Any(text => IsOpen(objects & text.Cases));
        var (names, dependents) = isOpen ? RequiredProperties.Telling(demands.All) : ([], []);
        return names.Select((name, position) => new StringCases(name, dependents[position]));
    }

    private static ulong Bits(IEnumerable<int> places) => places.Aggregate(0UL, static (bits, place) => bits | (1UL << place));

    private static bool IsOpen(ulong cases) => (cases & (cases - 1)) != 0;
}
