using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Types;

/// <summary>A public type cannot show an internal one: whatever has such a type in its members or above it becomes internal too.</summary>
internal static class AccessibilityPropagation
{
    private const string Internal = "internal";

    /// <summary>Makes types internal that the user's own parts force to be.</summary>
    /// <param name="types">All types by their full names; those that change are replaced.</param>
    /// <param name="declared">The full names of the types whose accessibility the user has chosen.</param>
    public static void Propagate(Dictionary<string, TypeSpec> types, ICollection<string> declared)
    {
        var isChanged = types.Values.Any(type => type.Accessibility == Internal);
        while (isChanged)
        {
            isChanged = false;
            foreach (var type in types.Values.Where(type => type.Accessibility != Internal && !declared.Contains(type.FullName)).ToList())
            {
                if (!Shown(type).SelectMany(NamesIn).Any(name => types.TryGetValue(name, out var other) && other.Accessibility == Internal))
                    continue;
                types[type.FullName] = type with { Accessibility = Internal };
                isChanged = true;
            }
        }
    }

    private static IEnumerable<string> Shown(TypeSpec type) => type switch
    {
        ObjectSpec spec => spec.Properties.Select(property => property.Value.CSharpType).Concat([spec.BaseType ?? "", spec.UnknownProperties.Value?.CSharpType ?? ""]),
        UnionSpec spec => spec.Cases.Select(@case => @case.Type).Concat(spec.CommonProperties.Select(property => property.Value.CSharpType)),
        ValueUnionSpec spec => spec.Cases.Select(@case => @case.Value.CSharpType),
        TupleSpec spec => spec.Items.Select(item => item.Value.CSharpType),
        ScalarSpec spec => [spec.Value.CSharpType],
        _ => [],
    };

    // global::Schemawright.ValueList<global::Demo.Line>? -> global::Schemawright.ValueList, global::Demo.Line
    private static string[] NamesIn(string type) => type.Split(['<', '>', ',', ' ', '?', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
}
