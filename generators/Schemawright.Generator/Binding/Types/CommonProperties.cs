using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Types;

/// <summary>Lifts the properties that all cases of a union share into the union, once every type is bound.</summary>
internal static class CommonProperties
{
    /// <summary>Joins unions and their cases.</summary>
    /// <param name="types">All types by their full names; unions and cases are replaced.</param>
    public static void Hoist(Dictionary<string, TypeSpec> types)
    {
        foreach (var union in types.Values.OfType<UnionSpec>().ToList())
        {
            var cases = union.Cases.Select(@case => (ObjectSpec)types[@case.Type]).ToList();
            var taken = new HashSet<string>(union.Cases.Select(@case => "TryGet" + @case.Name), StringComparer.Ordinal) { union.Name };
            var common = cases[0].Properties
                .Where(property => !taken.Contains(property.Name) && cases.All(@case => @case.Properties.Any(other => AreAlike(property, other))))
                .Select(property => property with { IsGetOnly = property.Constant is not null, Documentation = Documentation(property, cases) })
                .ToList();
            var names = new HashSet<string>(common.Select(property => property.Name), StringComparer.Ordinal);
            types[union.FullName] = union with { CommonProperties = new(common) };
            foreach (var @case in cases)
            {
                types[@case.FullName] = @case with
                {
                    BaseType = union.FullName,
                    Properties = new(@case.Properties.Select(property => names.Contains(property.Name) ? property with { IsOverride = true } : property)),
                };
            }
        }
    }

    private static bool AreAlike(PropertySpec first, PropertySpec second) =>
        string.Equals(first.Name, second.Name, StringComparison.Ordinal)
        && string.Equals(first.JsonName, second.JsonName, StringComparison.Ordinal)
        && string.Equals(first.Value.CSharpType, second.Value.CSharpType, StringComparison.Ordinal)
        && first.IsRequired == second.IsRequired
        && first.IsDefaultInGetter == second.IsDefaultInGetter
        && first.Constant is null == second.Constant is null
        && string.Equals(first.Obsolete, second.Obsolete, StringComparison.Ordinal);

    /// <summary>What the cases say in different words is left to them.</summary>
    private static EquatableArray<string> Documentation(PropertySpec property, IEnumerable<ObjectSpec> cases) =>
        cases.SelectMany(@case => @case.Properties).Where(other => string.Equals(other.Name, property.Name, StringComparison.Ordinal)).All(other => other.Documentation.Equals(property.Documentation))
            ? property.Documentation
            : default;
}
