using Schemawright.Dialects;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Naming;

namespace Schemawright.Generator.Binding.Types;

/// <summary>Names the cases of unions of values: by the case's own C# type, by its title, by its format, or by its JSON type.</summary>
internal static class ValueUnionNames
{
    /// <summary>Names cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="knowledge">What is known about the schemas.</param>
    /// <returns>A name for each, all different.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<ValueUnionCase> cases, SchemaKnowledge knowledge)
    {
        var names = new NameScope(StringComparer.Ordinal);
        var ofTypes = cases.Select(@case => @case.Schema).Distinct().Count() < cases.Count;
        return [.. cases.Select(@case => names.Take(ofTypes ? NameOf(@case.Types) : NameOf(@case, knowledge)))];
    }

    private static string NameOf(ValueUnionCase @case, SchemaKnowledge knowledge)
    {
        var target = knowledge.Shapes.Of(@case.Schema).Target;
        if (@case.Schema["x-csharp-name"]?.AsString() is { } given && CSharpIdentifier.IsValid(given))
            return given;
        if (@case.Schema["title"]?.AsString() is { Length: > 0 } title)
            return CSharpIdentifier.Pascal(title);
        if (knowledge.Tree.PlaceOf(target) is { Kind: KeywordKind.Definitions, Member: { } key })
            return CSharpIdentifier.Pascal(key);
        return @case.Types == JsonTypes.String && knowledge.AssertFormat && @case.Schema["format"]?.AsString() is { } format && ClrScalar.ByFormat.ContainsKey(format)
            ? CSharpIdentifier.Pascal(format)
            : NameOf(@case.Types);
    }

    private static string NameOf(JsonTypes types) => types switch
    {
        JsonTypes.String or JsonTypes.Boolean or JsonTypes.Array or JsonTypes.Object or JsonTypes.Integer => types.ToString(),
        JsonTypes.Number or JsonTypes.Fraction => "Number",
        _ => "Value",
    };
}
