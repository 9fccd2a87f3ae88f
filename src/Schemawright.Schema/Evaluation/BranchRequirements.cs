using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>What the branches of <c>anyOf</c> or <c>oneOf</c> demand of a value, and which member tells most of them apart.</summary>
internal sealed class BranchRequirements
{
    private const int MaxMembers = 64;
    private const int MaxCandidates = 3;

    private readonly IReadOnlyList<SchemaNode> _branches;
    private readonly Func<SchemaKeyword, SchemaNode?> _targetOf;
    private readonly List<string> _candidates;

    /// <summary>Looks at the branches.</summary>
    /// <param name="branches">The branches in schema order.</param>
    /// <param name="targetOf">Where a reference leads whatever the dynamic scope is; null where the scope decides, and for other keywords.</param>
    public BranchRequirements(IReadOnlyList<SchemaNode> branches, Func<SchemaKeyword, SchemaNode?> targetOf)
    {
        _branches = branches;
        _targetOf = targetOf;
        var search = new RequirementSearch(static schema => PropertyRequirements.OfMember(schema, null), JsonKind.Object, targetOf);
        All = [.. branches.Select(search.Of)];
        _candidates = Candidates(search);
    }

    /// <summary>What each branch demands of a value.</summary>
    public Requirement[] All { get; }

    /// <summary>The places of the branches that a kind of value may pass.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Places in schema order.</returns>
    public int[] Allowing(JsonKind kind) => [.. Enumerable.Range(0, All.Length).Where(place => ((All[place].Kinds >> (int)kind) & 1) != 0)];

    /// <summary>The member of which most branches that take objects demand certain strings; at least two have to.</summary>
    /// <returns>The member, and what each branch that takes objects demands of it; null where there is none.</returns>
    public (string Name, Requirement[] Demands)? FindDiscriminatingProperty()
    {
        SchemaNode[] branches = [.. Allowing(JsonKind.Object).Select(place => _branches[place])];
        (string Name, Requirement[] Demands)? best = null;
        var most = 1;
        foreach (var name in _candidates)
        {
            var search = new RequirementSearch(schema => PropertyRequirements.OfMember(schema, name), JsonKind.Object, _targetOf);
            Requirement[] demands = [.. branches.Select(search.Of)];
            var count = demands.Count(static demand => demand.Strings is not null);
            if (count > most)
                (best, most) = ((name, demands), count);
        }

        return best;
    }

    /// <summary>The members of which most schemas demand certain strings.</summary>
    private static List<string> Candidates(RequirementSearch search) =>
    [
        .. search.Seen
            .SelectMany(static schema => schema.Find(KeywordKind.Properties)?.Members ?? [])
            .Where(static member => member.Schema is not null)
            .Take(MaxMembers)
            .Where(static member => PropertyRequirements.StringsOf(member.Schema!).Strings is { Count: > 0 })
            .GroupBy(static member => member.Name, StringComparer.Ordinal)
            .OrderByDescending(static members => members.Count())
            .Take(MaxCandidates)
            .Select(static members => members.Key),
    ];
}
