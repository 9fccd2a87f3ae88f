using Schemawright.Schema.Dialects;
using Schemawright.Schema.Documents;
using Schemawright.Schema.Json;

namespace Schemawright.Schema.Evaluation;

/// <summary>What the branches of <c>anyOf</c> or <c>oneOf</c> demand of a value, and which member tells most of them apart.</summary>
internal sealed class BranchDemands
{
    private const int MostMembers = 64;
    private const int MostCandidates = 3;

    private readonly IReadOnlyList<SchemaNode> _branches;
    private readonly Func<SchemaKeyword, SchemaNode?> _targetOf;
    private readonly List<string> _candidates;

    /// <summary>Looks at the branches.</summary>
    /// <param name="branches">The branches in schema order.</param>
    /// <param name="targetOf">Where a reference leads whatever the dynamic scope is; null where the scope decides, and for other keywords.</param>
    public BranchDemands(IReadOnlyList<SchemaNode> branches, Func<SchemaKeyword, SchemaNode?> targetOf)
    {
        _branches = branches;
        _targetOf = targetOf;
        var search = new DemandSearch(static schema => MemberDemands.OfMember(schema, null), JsonKind.Object, targetOf);
        All = [.. branches.Select(search.Of)];
        _candidates = Candidates(search);
    }

    /// <summary>What each branch demands of a value.</summary>
    public Demand[] All { get; }

    /// <summary>The places of the branches that a kind of value may pass.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Places in schema order.</returns>
    public int[] Allowing(JsonKind kind) => [.. Enumerable.Range(0, All.Length).Where(place => ((All[place].Kinds >> (int)kind) & 1) != 0)];

    /// <summary>The member of which most branches that take objects demand certain strings; at least two have to.</summary>
    /// <returns>The member, and what each branch that takes objects demands of it; null where there is none.</returns>
    public (string Name, Demand[] Demands)? FindTellingMember()
    {
        SchemaNode[] branches = [.. Allowing(JsonKind.Object).Select(place => _branches[place])];
        (string Name, Demand[] Demands)? best = null;
        var most = 1;
        foreach (var name in _candidates)
        {
            var search = new DemandSearch(schema => MemberDemands.OfMember(schema, name), JsonKind.Object, _targetOf);
            Demand[] demands = [.. branches.Select(search.Of)];
            var count = demands.Count(static demand => demand.Strings is not null);
            if (count > most)
                (best, most) = ((name, demands), count);
        }

        return best;
    }

    /// <summary>The members of which most schemas demand certain strings.</summary>
    private static List<string> Candidates(DemandSearch search) =>
    [
        .. search.Seen
            .SelectMany(static schema => schema.Find(KeywordKind.Properties)?.Members ?? [])
            .Where(static member => member.Schema is not null)
            .Take(MostMembers)
            .Where(static member => MemberDemands.StringsOf(member.Schema!).Strings is { Count: > 0 })
            .GroupBy(static member => member.Name, StringComparer.Ordinal)
            .OrderByDescending(static members => members.Count())
            .Take(MostCandidates)
            .Select(static members => members.Key),
    ];
}
