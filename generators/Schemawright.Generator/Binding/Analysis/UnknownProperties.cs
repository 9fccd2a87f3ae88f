using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>
/// What happens to members that no property names. A keyword is only taken into the reader where it is certain that it looks at the very members that
/// have no property: where a schema closes fewer names than there are properties, the evaluator decides.
/// </summary>
internal sealed class UnknownProperties
{
    private UnknownProperties(Conjunction merged, ICollection<string> names, DynamicReferences dynamic)
    {
        foreach (var facet in merged.Occurrences)
        {
            if (facet.Kind == KeywordKind.AdditionalProperties)
                AddAdditional(facet, names);
            else if (facet.Kind == KeywordKind.UnevaluatedProperties)
                AddUnevaluated(facet, names, dynamic);
        }
    }

    /// <summary>The keywords that the reader takes care of.</summary>
    public HashSet<KeywordOccurrence> Covered { get; } = [];

    /// <summary>Whether such members are refused.</summary>
    public bool AreRefused { get; private set; }

    /// <summary>The schemas that hold for such members.</summary>
    public List<SchemaNode> Schemas { get; } = [];

    /// <summary>Decides for an object.</summary>
    /// <param name="merged">The object's keywords.</param>
    /// <param name="names">The names of its properties.</param>
    /// <param name="dynamic">Which dynamic references are dynamic indeed.</param>
    /// <returns>The decision.</returns>
    public static UnknownProperties Of(Conjunction merged, ICollection<string> names, DynamicReferences dynamic) => new(merged, names, dynamic);

    private void AddAdditional(KeywordOccurrence facet, ICollection<string> names)
    {
        var own = new HashSet<string>(facet.Owner.Find(KeywordKind.Properties)?.Members.Select(member => member.Name) ?? [], StringComparer.Ordinal);
        if (facet.Owner.Find(KeywordKind.PatternProperties) is not null || !own.IsSupersetOf(names))
            return;
        Covered.Add(facet);
        if (facet.Keyword.Schema!.BooleanValue is not { } verdict)
            Schemas.Add(facet.Keyword.Schema);
        else
            AreRefused |= !verdict;
    }

    private void AddUnevaluated(KeywordOccurrence facet, ICollection<string> names, DynamicReferences dynamic)
    {
        if (facet.Keyword.Schema!.BooleanValue != false)
            return;
        var evaluated = EvaluatedNames.Of(facet.Owner, dynamic);
        if (!evaluated.AreCertain || !evaluated.Always.IsSupersetOf(names) || !evaluated.Always.IsSupersetOf(evaluated.Sometimes))
            return;
        Covered.Add(facet);
        AreRefused = true;
    }
}
