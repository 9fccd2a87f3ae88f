using Schemawright.Dialects;
using Schemawright.Generator.Binding.Shapes;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>The member whose value tells the cases of a union apart.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Values">The strings of each case.</param>
internal sealed record UnionDiscriminator(string Name, IReadOnlyList<IReadOnlyList<string>> Values)
{
    /// <summary>Finds the first member that every case requires and limits, by <c>const</c> or <c>enum</c>, to strings of its own.</summary>
    /// <param name="cases">The merged keywords of each case.</param>
    /// <param name="preferred">The member that the schema names itself, or null.</param>
    /// <param name="knowledge">What is known about the schemas.</param>
    /// <returns>The member; null where there is none.</returns>
    public static UnionDiscriminator? Find(IReadOnlyList<Conjunction> cases, string? preferred, SchemaKnowledge knowledge)
    {
        var names = cases[0].Of(KeywordKind.Properties).SelectMany(facet => facet.Keyword.Members).Select(member => member.Name).Distinct(StringComparer.Ordinal);
        foreach (var name in names.OrderBy(name => string.Equals(name, preferred, StringComparison.Ordinal) ? 0 : 1))
        {
            var values = cases.Select(@case => @case.Requires(name) ? StringsOf(@case.Member(name, knowledge)) : null).ToList();
            if (values.All(value => value is not null) && AreDistinct(values.SelectMany(value => value!)))
                return new UnionDiscriminator(name, [.. values.Select(value => value!)]);
        }

        return null;
    }

    /// <summary>The strings that a schema limits its values to.</summary>
    /// <param name="merged">The keywords of one value.</param>
    /// <returns>A superset of the valid values; null where others may be valid too.</returns>
    public static IReadOnlyList<string>? StringsOf(Conjunction merged)
    {
        foreach (var facet in merged.Occurrences)
        {
            if (facet.Kind == KeywordKind.Const && facet.Keyword.AsString() is { } constant)
                return [constant];
            if (facet.Kind == KeywordKind.Enum && facet.Keyword.AsStrings() is { Count: > 0 } values && facet.Owner.Document.Json.CountOf(facet.Keyword.ValueNode) == values.Count)
                return [.. values.Distinct(StringComparer.Ordinal)];
        }

        return null;
    }

    private static bool AreDistinct(IEnumerable<string> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return values.All(seen.Add);
    }
}
