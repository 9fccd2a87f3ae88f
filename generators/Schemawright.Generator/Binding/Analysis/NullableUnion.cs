using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary><c>anyOf</c> or <c>oneOf</c> of a schema and <c>null</c>: the value may be null, and that is all.</summary>
internal static class NullableUnion
{
    /// <summary>Finds the schema that holds when the value is not null.</summary>
    /// <param name="merged">The keywords of one value.</param>
    /// <param name="types">What schemas accept.</param>
    /// <returns>The branch beside <c>null</c>; null where the keywords say anything else.</returns>
    public static SchemaNode? OtherBranch(Conjunction merged, TypeInference types)
    {
        if (merged is not { Named.Count: 0, Occurrences.Count: 1 } || merged.Occurrences[0].Kind is not (KeywordKind.AnyOf or KeywordKind.OneOf))
            return null;
        var branches = merged.Occurrences[0].Keyword.Schemas;
        var others = branches.Where(branch => types.Of(branch) != JsonTypes.Null).ToList();
        return branches.Count == 2 && others.Count == 1 && !types.Of(others[0]).HasFlag(JsonTypes.Null) ? others[0] : null;
    }
}
