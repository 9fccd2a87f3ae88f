using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>What the branches of <c>anyOf</c> or <c>oneOf</c> require of a value, and which property discriminates between most of them.</summary>
internal sealed class BranchRequirements
{
    private const int MaxMembers = 64;
    private const int MaxCandidates = 3;

    private readonly IReadOnlyList<SchemaNode> _branches;
    private readonly Func<SchemaKeyword, SchemaNode?> _targetOf;
    private readonly List<string> _candidates;

    /// <summary>Collects the requirements of branches.</summary>
    /// <param name="branches">The branches in schema order.</param>
    /// <param name="targetOf">
    /// The target of a reference if it does not depend on the dynamic scope; otherwise, and for other keywords, <see langword="null"/>.
    /// </param>
    public BranchRequirements(IReadOnlyList<SchemaNode> branches, Func<SchemaKeyword, SchemaNode?> targetOf)
    {
        _branches = branches;
        _targetOf = targetOf;
        var search = new RequirementSearch(static schema => PropertyRequirements.OfMember(schema, null), JsonKind.Object, targetOf);
        All = [.. branches.Select(search.Of)];
        _candidates = Candidates(search);
    }

    /// <summary>The requirements of each branch.</summary>
    public Requirement[] All { get; }

    /// <summary>The indexes of the branches that a kind of value may pass.</summary>
    public int[] Allowing(JsonKind kind) => [.. Enumerable.Range(0, All.Length).Where(place => ((All[place].Kinds >> (int)kind) & 1) != 0)];

    /// <summary>The property of which most branches that allow objects, and at least two, require certain strings.</summary>
    /// <returns>The property, and what each branch that allows objects requires of it; <see langword="null"/> if there is none.</returns>
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

    /// <summary>The properties of which most schemas require certain strings.</summary>
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
