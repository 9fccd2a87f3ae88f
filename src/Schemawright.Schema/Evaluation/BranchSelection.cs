using System.Text;
using Schemawright.Schema.Dialects;
using Schemawright.Schema.Json;

namespace Schemawright.Schema.Evaluation;

/// <summary>
/// Which branches of <c>anyOf</c> or <c>oneOf</c> are worth an attempt: all but those that the value's kind rules out, or the string that one of its members has.
/// Where each branch has its own value of a member, one look at the member takes the place of trying them all.
/// </summary>
internal sealed class BranchSelection
{
    private const int KindCount = 8;
    private const int MostMembers = 64;
    private const int MostCandidates = 3;

    // How many branches all strings may have together, so that what is kept stays in proportion to the schema.
    private const int MostEntries = 1 << 14;

    // How many pairs of a string and a branch are looked at to find that out.
    private const int MostPairs = 1 << 20;

    private readonly BranchGroup[] _byKind = new BranchGroup[KindCount];
    private readonly byte[]? _name;
    private readonly JsonNameTable _strings = new([]);
    private readonly BranchGroup[] _byString = [];
    private readonly BranchGroup _withOtherString = BranchGroup.Empty;
    private readonly BranchGroup _withoutMember = BranchGroup.Empty;

    /// <summary>Looks at the branches.</summary>
    /// <param name="branches">The branches in schema order.</param>
    public BranchSelection(SchemaPlan[] branches)
    {
        var search = new DemandSearch(static schema => MemberDemands.OfMember(schema, null));
        Demand[] all = [.. branches.Select(branch => search.Of(branch.Source))];
        for (var kind = 0; kind < KindCount; kind++)
            _byKind[kind] = Select(branches, all, demand => ((demand.Kinds >> kind) & 1) != 0);

        var objects = _byKind[(int)JsonKind.Object];
        var names = Candidates(search);
        if (FindTellingMember(objects.Branches, names) is not var (name, demands))
            return;

        string[] strings = [.. demands.SelectMany(static demand => demand.Strings ?? []).Distinct(StringComparer.Ordinal)];
        if ((long)strings.Length * objects.Branches.Length > MostPairs)
            return;
        BranchGroup[] byString = [.. strings.Select(text => Select(objects.Branches, demands, demand => demand.AllowsString(text)))];
        if (byString.Sum(static group => (long)group.Branches.Length) > MostEntries)
            return;
        _name = Encoding.UTF8.GetBytes(name);
        _strings = new JsonNameTable(strings);
        _byString = byString;
        _withOtherString = Select(objects.Branches, demands, static demand => demand.Strings is null);
        _withoutMember = Select(objects.Branches, demands, demand => !demand.Requires(name));
    }

    /// <summary>The branches that a value may pass.</summary>
    /// <param name="json">The instance.</param>
    /// <param name="node">The value.</param>
    /// <param name="worthTrying">A bit for each of the first 64 branches that is given: whether it may be passed. Those beyond may all.</param>
    /// <returns>Branches in schema order; all others fail.</returns>
    public SchemaPlan[] For(in IndexedJson json, int node, out ulong worthTrying)
    {
        var kind = json.KindOf(node);
        var group = kind == JsonKind.Object && _name is not null ? ByMember(json, node, _name) : _byKind[(int)kind];
        worthTrying = group.Required is { } required ? required.Present(json, node) : ulong.MaxValue;
        return group.Branches;
    }

    private BranchGroup ByMember(in IndexedJson json, int node, byte[] name)
    {
        var value = Instructions.Members.Find(json, node, name);
        if (value < 0)
            return _withoutMember;
        if (!json.IsString(value))
            return _byKind[(int)JsonKind.Object];
        var index = _strings.IndexOf(json, value);
        return index < 0 ? _withOtherString : _byString[index];
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

    /// <summary>The member of which most branches demand certain strings; at least two have to.</summary>
    private static (string Name, Demand[] Demands)? FindTellingMember(SchemaPlan[] branches, List<string> names)
    {
        (string Name, Demand[] Demands)? best = null;
        var most = 1;
        foreach (var name in names)
        {
            var search = new DemandSearch(schema => MemberDemands.OfMember(schema, name));
            Demand[] demands = [.. branches.Select(branch => search.Of(branch.Source))];
            var count = demands.Count(static demand => demand.Strings is not null);
            if (count > most)
                (best, most) = ((name, demands), count);
        }

        return best;
    }

    private static BranchGroup Select(SchemaPlan[] branches, Demand[] demands, Func<Demand, bool> couldHold)
    {
        int[] places = [.. Enumerable.Range(0, branches.Length).Where(place => couldHold(demands[place]))];
        return new BranchGroup([.. places.Select(place => branches[place])], [.. places.Select(place => demands[place])]);
    }
}
