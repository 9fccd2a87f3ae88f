namespace Schemawright.Generator.Naming;

/// <summary>Names that a type can't have, since a member that is generated into it has them (CS0542).</summary>
internal static class ReservedTypeNames
{
    private static readonly HashSet<string> OfModels = new(StringComparer.Ordinal)
    {
        "Schema", "JsonTypeInfo", "Parse", "TryParse", "Validate", "IsValid", "WriteTo", "ToJson", "ToUtf8Json", "TryRead", "Accepts", "Write",
        "Equals", "GetHashCode", "ToString", "EqualityContract", "PrintMembers",
    };

    private static readonly HashSet<string> OfUnions = new(StringComparer.Ordinal) { "Match", "Switch", "CaseOf" };

    private static readonly HashSet<string> OfScalars = new(StringComparer.Ordinal) { "Value", "IsKnown", "KnownValues", "TryFormat", "KeepsText" };

    /// <summary>A name that the type's own members leave free.</summary>
    /// <param name="name">The name that is wanted.</param>
    /// <param name="isUnion">Whether the type is a union.</param>
    /// <param name="isScalar">Whether it is a named value.</param>
    /// <returns>The same name, or with <c>Model</c> behind it: <c>SchemaModel</c>.</returns>
    public static string Avoid(string name, bool isUnion, bool isScalar) =>
        OfModels.Contains(name) || (isUnion && OfUnions.Contains(name)) || (isScalar && OfScalars.Contains(name)) ? name + "Model" : name;
}
