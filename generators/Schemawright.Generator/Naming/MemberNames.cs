namespace Schemawright.Generator.Naming;

/// <summary>Gives the members of one type their names: never the type's own, never one that every generated type or record has.</summary>
internal sealed class MemberNames
{
    private static readonly string[] Reserved =
    [
        "Schema", "Parse", "TryParse", "Validate", "IsValid", "WriteTo", "ToJson", "ToUtf8Json", "JsonTypeInfo", "TryRead", "Accepts", "Write", "KeepsText",
        "Match", "Switch", "CaseOf", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize", "EqualityContract",
        "PrintMembers", "Clone", "Deconstruct",
    ];

    private readonly HashSet<string> _reserved = new(Reserved, StringComparer.Ordinal);
    private readonly NameScope _scope = new(StringComparer.Ordinal);

    /// <summary>Starts the members of a type.</summary>
    /// <param name="typeName">The type's name.</param>
    /// <param name="taken">More names that its members can't have.</param>
    public MemberNames(string typeName, params IEnumerable<string> taken)
    {
        _reserved.UnionWith(taken);
        _reserved.Add(typeName);
        _scope.Reserve(_reserved);
    }

    /// <summary>Names a member after a JSON name or value: <c>schema</c> is <c>SchemaValue</c>, since <c>Schema</c> is taken.</summary>
    /// <param name="text">The JSON name, or a value of an enum.</param>
    /// <param name="suffix">What a member gets whose name is taken by the type itself.</param>
    /// <returns>A unique name.</returns>
    public string Take(string text, string suffix = "Value") => TakeName(CSharpIdentifier.Pascal(text), suffix);

    /// <summary>Names a member whose name is already an identifier.</summary>
    /// <param name="name">The name that is wanted.</param>
    /// <param name="suffix">What a member gets whose name is taken by the type itself.</param>
    /// <returns>A unique name.</returns>
    public string TakeName(string name, string suffix = "Value") => _scope.Take(_reserved.Contains(name) ? name + suffix : name);
}
