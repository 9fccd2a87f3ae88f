using System.Text;
using Schemawright.Evaluation.Instructions;
using Schemawright.Json;
using Schemawright.Json.Names;

namespace Schemawright.Evaluation;

/// <summary>
/// Which branches of <c>anyOf</c> or <c>oneOf</c> are worth an attempt: all but those that the value's kind rules out, or the string that one of its members has.
/// Where each branch has its own value of a member, one look at the member takes the place of trying them all.
/// </summary>
internal sealed class BranchSelection
{
    private const int KindCount = 8;

    // So many unions inside of each other are entered at once; what is deeper is tried like any other branch.
    private const int MaxFollowed = 8;

    // How many branches all strings may have together, so that what is kept stays in proportion to the schema.
    private const int MaxEntries = 1 << 14;

    // How many pairs of a string and a branch are looked at to find that out.
    private const int MaxPairs = 1 << 20;

    private readonly BranchGroup[] _byKind = new BranchGroup[KindCount];
    private readonly byte[]? _name;
    private readonly Utf8Table _strings = new([]);
    private readonly BranchGroup[] _byString = [];
    private readonly BranchGroup _withOtherString = BranchGroup.Empty;
    private readonly BranchGroup _withoutMember = BranchGroup.Empty;

    /// <summary>Looks at the branches.</summary>
    /// <param name="branches">The branches in schema order.</param>
    public BranchSelection(SchemaPlan[] branches)
    {
        var demanded = new BranchRequirements([.. branches.Select(static branch => branch.Source)], keyword => branches[0].TargetOf(keyword));
        for (var kind = 0; kind < KindCount; kind++)
            _byKind[kind] = Select(branches, demanded.All, demand => ((demand.Kinds >> kind) & 1) != 0);

        var objects = _byKind[(int)JsonKind.Object];
        if (demanded.FindDiscriminatingProperty() is not var (name, demands))
            return;

        string[] strings = [.. demands.SelectMany(static demand => demand.Strings ?? []).Distinct(StringComparer.Ordinal)];
        if ((long)strings.Length * objects.Branches.Length > MaxPairs)
            return;
        BranchGroup[] byString = [.. strings.Select(text => Select(objects.Branches, demands, demand => demand.AllowsString(text)))];
        if (byString.Sum(static group => (long)group.Branches.Length) > MaxEntries)
            return;
        _name = Encoding.UTF8.GetBytes(name);
        _strings = new Utf8Table(strings);
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

    /// <summary>The branches that some value of a kind may pass.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Branches in schema order; all others fail.</returns>
    public SchemaPlan[] Allowing(JsonKind kind) => _byKind[(int)kind].Branches;

    private BranchGroup ByMember(in IndexedJson json, int node, byte[] name)
    {
        var value = PropertyLookup.Find(json, node, name);
        if (value < 0)
            return _withoutMember;
        if (!json.IsString(value))
            return _byKind[(int)JsonKind.Object];
        var index = _strings.IndexOf(json, value);
        if (index < 0)
            return _withOtherString;
        var group = _byString[index];
        return group.IsFollowed ? group : _byString[index] = Follow(group, json, value);
    }

    /// <summary>Where the only branch is nothing but another union that the same member decides, its branch takes the place of both.</summary>
    private BranchGroup Follow(BranchGroup group, in IndexedJson json, int value)
    {
        for (var followed = 0; followed < MaxFollowed && group.Branches is [var only] && only.For(JsonKind.Object) is { ReadsEvaluated: false, Instructions: [AlternativesInstruction union] }; followed++)
        {
            if (union.Selection._name is not { } name || !name.AsSpan().SequenceEqual(_name))
                break;
            var inner = union.Selection._strings.IndexOf(json, value) is var index && index >= 0 ? union.Selection._byString[index] : union.Selection._withOtherString;
            if (inner.Branches.Length > 1 || (inner.Branches is [var next] && !ReferenceEquals(next.Resource, only.Resource)))
                break;
            group = inner;
        }

        return group.AsFollowed();
    }

    private static BranchGroup Select(SchemaPlan[] branches, Requirement[] demands, Func<Requirement, bool> couldHold)
    {
        int[] places = [.. Enumerable.Range(0, branches.Length).Where(place => couldHold(demands[place]))];
        return new BranchGroup([.. places.Select(place => branches[place])], [.. places.Select(place => demands[place])]);
    }
}
