using System.Text;
using Schemawright.Evaluation.Instructions;
using Schemawright.Json;
using Schemawright.Json.Names;

namespace Schemawright.Evaluation;

/// <summary>
/// The branches of <c>anyOf</c> or <c>oneOf</c> that are worth trying: those not ruled out by the value's kind or by the string value of one of its properties.
/// If each branch has its own value of a property, one look-up replaces trying them all.
/// </summary>
internal sealed class BranchSelection
{
    private const int KindCount = 8;

    // Up to this many unions nested in each other are followed at once; deeper ones are tried like any other branch.
    private const int MaxFollowed = 8;

    // The maximum number of branches of all strings together, so that the memory stays in proportion to the schema.
    private const int MaxEntries = 1 << 14;

    // The maximum number of pairs of a string and a branch that are compared to find them.
    private const int MaxPairs = 1 << 20;

    private readonly BranchGroup[] _byKind = new BranchGroup[KindCount];
    private readonly byte[]? _name;
    private readonly Utf8Table _strings = new([]);
    private readonly BranchGroup[] _byString = [];
    private readonly BranchGroup _withOtherString = BranchGroup.Empty;
    private readonly BranchGroup _withoutMember = BranchGroup.Empty;

    /// <summary>Analyzes the branches.</summary>
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

    /// <summary>The branches that a value may pass, in schema order; all others fail.</summary>
    /// <remarks>
    /// <paramref name="worthTrying"/> gets a bit for each of the first 64 of the returned branches: whether the value may pass it. Those after the
    /// 64th may all be passed.
    /// </remarks>
    public SchemaPlan[] For(in IndexedJson json, int node, out ulong worthTrying)
    {
        var kind = json.KindOf(node);
        var group = kind == JsonKind.Object && _name is not null ? ByMember(json, node, _name) : _byKind[(int)kind];
        worthTrying = group.Required is { } required ? required.Present(json, node) : ulong.MaxValue;
        return group.Branches;
    }

    /// <summary>The branches that some value of a kind may pass, in schema order; all others fail.</summary>
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

    /// <summary>If the only branch is just another union that the same property decides, returns the branch of that union.</summary>
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
