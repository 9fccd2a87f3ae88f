using Schemawright.Generator.Specs;
using Schemawright.Schema.Documents;
using Schemawright.Schema.Evaluation;
using Schemawright.Schema.Json;

namespace Schemawright.Generator.Binding;

/// <summary>Decides what rules cases of a union out before they are asked: what the evaluator goes by, decided when the code is made.</summary>
internal sealed class CaseTableBinder(SchemaKnowledge knowledge)
{
    private const int MostCases = 64;
    private const int MostStrings = 256;

    /// <summary>Binds a table.</summary>
    /// <param name="cases">The schemas of the cases, in order.</param>
    /// <returns>The table; null where each case sees at a value's kind that it is not meant, so that to ask them is as quick, and where there are more than a word has bits.</returns>
    public CaseTableSpec? Bind(IReadOnlyList<SchemaNode> cases)
    {
        if (cases.Count is < 2 or > MostCases || cases.Distinct().Count() < cases.Count)
            return null;
        var demands = new BranchDemands(cases, TargetOf);
        ulong Allowing(JsonKind kind) => Bits(demands.Allowing(kind));
        var (objects, arrays, strings, numbers) = (Allowing(JsonKind.Object), Allowing(JsonKind.Array), Allowing(JsonKind.String), Allowing(JsonKind.Number));
        if (!(IsOpen(objects) || IsOpen(arrays)))
            return null;
        var telling = IsOpen(objects) ? Telling(demands) : null;
        return new CaseTableSpec(objects, arrays, strings, numbers, Allowing(JsonKind.True) | Allowing(JsonKind.False), Allowing(JsonKind.Null), telling, new(Required(demands, objects, telling)));
    }

    private SchemaNode? TargetOf(SchemaKeyword keyword) => knowledge.Dynamic.IsDynamic(keyword) ? null : keyword.Target;

    private static TellingMemberSpec? Telling(BranchDemands demands)
    {
        if (demands.FindTellingMember() is not var (name, ofMember))
            return null;
        var places = demands.Allowing(JsonKind.Object);
        ulong Where(Func<Demand, bool> couldHold) => Bits(places.Where((_, position) => couldHold(ofMember[position])));
        var strings = ofMember.SelectMany(static demand => demand.Strings ?? []).Distinct(StringComparer.Ordinal).ToList();
        CasesOfText[] byString = [.. strings.Select(text => new CasesOfText(text, Where(demand => demand.AllowsString(text))))];
        return strings.Count > MostStrings || byString.All(text => text.Cases == Bits(places)) ? null : new TellingMemberSpec(
            name,
            Where(demand => !demand.Requires(name)),
            Where(static demand => demand.Strings is null),
            new(byString));
    }

    private static IEnumerable<CasesOfText> Required(BranchDemands demands, ulong objects, TellingMemberSpec? telling)
    {
        var isOpen = telling is null || IsOpen(objects & telling.Absent) || IsOpen(objects & telling.Other) || telling.Strings.Any(text => IsOpen(objects & text.Cases));
        var (names, dependents) = isOpen ? RequiredMembers.Telling(demands.All) : ([], []);
        return names.Select((name, position) => new CasesOfText(name, dependents[position]));
    }

    private static ulong Bits(IEnumerable<int> places) => places.Aggregate(0UL, static (bits, place) => bits | (1UL << place));

    private static bool IsOpen(ulong cases) => (cases & (cases - 1)) != 0;
}
