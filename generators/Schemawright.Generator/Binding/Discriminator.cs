using Schemawright.Schema.Dialects;

namespace Schemawright.Generator.Binding;

/// <summary>The member whose constant tells the cases of a union apart.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Values">The constant of each case.</param>
internal sealed record Discriminator(string Name, IReadOnlyList<string> Values)
{
    /// <summary>Finds the first member that every case requires and fixes to a string of its own.</summary>
    /// <param name="cases">The merged keywords of each case.</param>
    /// <param name="knowledge">What is known about the schemas.</param>
    /// <returns>The member; null where there is none.</returns>
    public static Discriminator? Find(IReadOnlyList<Conjunction> cases, SchemaKnowledge knowledge)
    {
        foreach (var name in cases[0].Of(KeywordKind.Properties).SelectMany(facet => facet.Keyword.Members).Select(member => member.Name).Distinct(StringComparer.Ordinal))
        {
            var values = cases.Select(@case => ConstantOf(@case, name, knowledge)).ToList();
            if (values.All(value => value is not null) && values.Distinct(StringComparer.Ordinal).Count() == values.Count)
                return new Discriminator(name, [.. values.Select(value => value!)]);
        }

        return null;
    }

    private static string? ConstantOf(Conjunction @case, string name, SchemaKnowledge knowledge)
    {
        if (!@case.Of(KeywordKind.Required).Any(facet => facet.Keyword.AsStrings().Contains(name, StringComparer.Ordinal)))
            return null;
        var schemas = @case.Of(KeywordKind.Properties).SelectMany(facet => facet.Keyword.Members)
            .Where(member => string.Equals(member.Name, name, StringComparison.Ordinal) && member.Schema is not null)
            .Select(member => member.Schema!);
        return SingleValue(knowledge.MergeWholly(schemas));
    }

    private static string? SingleValue(Conjunction member)
    {
        foreach (var facet in member.Facets)
        {
            var value = facet.Kind switch
            {
                KeywordKind.Const => facet.Keyword.AsString(),
                KeywordKind.Enum when facet.Owner.Document.Json.CountOf(facet.Keyword.ValueNode) == 1 => facet.Keyword.AsStrings().FirstOrDefault(),
                _ => null,
            };
            if (value is not null)
                return value;
        }

        return null;
    }
}
