namespace Schemawright.Generator.Naming;

/// <summary>Gives the members of one type their names: never the type's own, never one that every generated type or record has.</summary>
internal sealed class TypeMemberNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Schema", "Parse", "TryParse", "Validate", "IsValid", "WriteTo", "ToJson", "ToUtf8Json", "JsonTypeInfo", "TryRead", "Accepts", "Write", "KeepsRawValue",
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize", "EqualityContract",
        "PrintMembers", "Clone", "Deconstruct",
        "_otherProperties", "_rawValues",
    };

    /// <summary>The names of the members that every named value has besides.</summary>
    public static readonly IReadOnlyList<string> OfNamedValues = ["Value", "IsKnown", "KnownValues", "TryFormat"];

    /// <summary>The names of the members that every union has besides, which its cases inherit.</summary>
    public static readonly IReadOnlyList<string> OfUnions = ["Match", "Switch", "CaseOf", "UnionCases"];

    private readonly HashSet<string> _reserved = new(StringComparer.Ordinal);
    private readonly NameScope _scope = new(StringComparer.Ordinal);

    /// <summary>Starts the members of a type.</summary>
    /// <param name="typeName">The type's name, not escaped.</param>
    /// <param name="taken">More names that its members can't have.</param>
    public TypeMemberNames(string typeName, params IEnumerable<string> taken)
    {
        _reserved.UnionWith(Reserved);
        _reserved.UnionWith(OfUnions);
        _reserved.UnionWith(taken);
        _reserved.Add(typeName);
        _scope.Reserve(_reserved);
    }

    /// <summary>Starts the members of an enum, which has none of its own.</summary>
    public TypeMemberNames()
    {
    }

    /// <summary>Whether every generated type has a member of a name, so that no type can have it: a member cannot be called like its type.</summary>
    /// <param name="name">The name.</param>
    /// <returns>True for <c>Schema</c>.</returns>
    public static bool AreCalled(string name) => Reserved.Contains(name);

    /// <summary>
    /// Names all members that come from the schema, before anything that is derived from them gets a name: what somebody has chosen first, then the plain
    /// names, then those that the type itself has (<c>schema</c> is <c>SchemaValue</c>), then what is left.
    /// </summary>
    /// <param name="members">The members, in order.</param>
    /// <returns>Their names in the same order.</returns>
    public IReadOnlyList<string> TakeAll(IReadOnlyList<PreferredName> members)
    {
        var names = new string[members.Count];
        foreach (var rank in Enumerable.Range(0, members.Count).GroupBy(position => RankOf(members[position])).OrderBy(group => group.Key))
        {
            var positions = rank.ToList();
            var taken = _scope.TakeAll([.. positions.Select(position => PreferredNamesOf(members[position]))]);
            for (var i = 0; i < positions.Count; i++)
                names[positions[i]] = taken[i];
        }

        return names;
    }

    /// <summary>Takes a name that a member had before.</summary>
    /// <param name="name">The name.</param>
    /// <returns>False where another member has it.</returns>
    public bool TryTake(string name) => _scope.TryTake(name);

    /// <summary>Takes a name that is derived from another one, such as a check's.</summary>
    /// <param name="name">The name that is wanted.</param>
    /// <returns>The name, with a number where another member has it.</returns>
    public string Derive(string name) => _scope.Take(name);

    /// <summary>The private field behind a property, once all members have their names.</summary>
    /// <param name="name">The property's name, not escaped.</param>
    /// <returns>The field's name.</returns>
    public string FieldOf(string name) => _scope.Take(CSharpIdentifier.Field(name));

    private int RankOf(PreferredName member) => member switch
    {
        { Chosen: { } chosen } when !_reserved.Contains(chosen) => 0,
        { Chosen: null } when !_reserved.Contains(CSharpIdentifier.Pascal(member.Text)) => 1,
        _ => 2,
    };

    private IReadOnlyList<string> PreferredNamesOf(PreferredName member)
    {
        var wishes = DistinctNames.Of(member.Text);
        if (member.Chosen is { } chosen)
            wishes = [chosen, DistinctNames.WithHash(chosen, member.Text)];
        return RankOf(member) < 2 ? wishes : [.. wishes.Select(name => name + "Value")];
    }
}
