using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Shapes;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>Proves that no value holds to two schemas: by JSON types, by strings that are listed, by a member that one requires and the other refuses.</summary>
internal sealed class Disjointness(SchemaKnowledge knowledge)
{
    /// <summary>Whether no value holds to any two of several schemas.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <returns>False where it cannot be proved.</returns>
    public bool Holds(IReadOnlyList<SchemaNode> schemas)
    {
        var merged = schemas.Select(schema => (Types: knowledge.Types.Of(schema) & ~JsonTypes.Null, Keywords: knowledge.MergeFully(schema))).ToList();
        for (var i = 0; i < merged.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if ((merged[i].Types & merged[j].Types) != JsonTypes.None && !AreDisjoint(merged[i].Keywords, merged[j].Keywords, merged[i].Types & merged[j].Types))
                    return false;
            }
        }

        return true;
    }

    /// <summary>Finds for each schema a member that it alone admits, and requires: the first such member of an object tells its schema.</summary>
    /// <param name="cases">The merged keywords of each schema.</param>
    /// <returns>The names; null where some schema has no such member.</returns>
    public static IReadOnlyList<string>? OwnMembers(IReadOnlyList<Conjunction> cases)
    {
        var own = cases.Select(@case => RequiredOf(@case).FirstOrDefault(name => cases.All(other => other == @case || Refuses(other, name)))).ToList();
        return own.All(name => name is not null) ? [.. own.Select(name => name!)] : null;
    }

    /// <summary>Whether an object with a member is invalid whatever the member's value is.</summary>
    /// <param name="merged">The keywords of the object.</param>
    /// <param name="name">The member's name.</param>
    /// <returns>False where it cannot be proved.</returns>
    public static bool Refuses(Conjunction merged, string name) =>
        merged.SchemasOf(name).Any(member => member.BooleanValue == false)
        || merged.Of(KeywordKind.AdditionalProperties).Any(facet => Closes(facet, name));

    private bool AreDisjoint(Conjunction first, Conjunction second, JsonTypes shared)
    {
        if (AreApart(UnionDiscriminator.StringsOf(first), UnionDiscriminator.StringsOf(second)))
            return true;
        return shared == JsonTypes.Object
            && (RequiredOf(first).Any(name => IsDistinguished(name, first, second)) || RequiredOf(second).Any(name => Refuses(first, name)));
    }

    private bool IsDistinguished(string name, Conjunction first, Conjunction second) => Refuses(second, name)
        || (second.Requires(name) && AreApart(UnionDiscriminator.StringsOf(first.Member(name, knowledge)), UnionDiscriminator.StringsOf(second.Member(name, knowledge))));

    private static bool AreApart(IReadOnlyList<string>? first, IReadOnlyList<string>? second) =>
        first is not null && second is not null && !first.Intersect(second, StringComparer.Ordinal).Any();

    private static IEnumerable<string> RequiredOf(Conjunction merged) => merged.Of(KeywordKind.Required).SelectMany(facet => facet.Keyword.AsStrings());

    private static bool Closes(KeywordOccurrence facet, string name) => facet.Keyword.Schema?.BooleanValue == false
        && facet.Owner.Find(KeywordKind.PatternProperties) is null
        && facet.Owner.Find(KeywordKind.Properties)?.Members.Any(member => string.Equals(member.Name, name, StringComparison.Ordinal)) != true;
}
