using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Shapes;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>
/// All that must hold for one value: schemas with their references and <c>allOf</c> branches merged into one list of keywords, in document order, so that
/// a base that stands first comes first.
/// </summary>
internal sealed class Conjunction
{
    private readonly HashSet<SchemaNode> _visited = [];
    private readonly Func<SchemaNode, bool> _isOpaque;
    private readonly DynamicReferences _dynamic;

    private Conjunction(DynamicReferences dynamic, Func<SchemaNode, bool> isOpaque)
    {
        _dynamic = dynamic;
        _isOpaque = isOpaque;
    }

    /// <summary>Every schema that was merged, outermost first.</summary>
    public List<SchemaNode> Schemas { get; } = [];

    /// <summary>The keywords that constrain the value.</summary>
    public List<KeywordOccurrence> Occurrences { get; } = [];

    /// <summary>Schemas that were not taken apart, since a type of their own stands for them.</summary>
    public List<SchemaNode> Named { get; } = [];

    /// <summary>Whether a schema is <c>false</c>, so that no value holds.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>Whether every value holds.</summary>
    public bool IsTrivial => Occurrences.Count == 0 && Named.Count == 0 && !IsImpossible;

    /// <summary>Merges schemas.</summary>
    /// <param name="schemas">Schemas that all hold for one value.</param>
    /// <param name="dynamic">Which dynamic references are dynamic indeed.</param>
    /// <param name="isOpaque">Which schemas, once reached, are not taken apart.</param>
    /// <returns>The merged keywords.</returns>
    public static Conjunction Of(IEnumerable<SchemaNode> schemas, DynamicReferences dynamic, Func<SchemaNode, bool> isOpaque)
    {
        var conjunction = new Conjunction(dynamic, isOpaque);
        foreach (var schema in schemas)
            conjunction.Add(schema);
        return conjunction;
    }

    /// <summary>The keywords of one meaning.</summary>
    /// <param name="kind">The meaning.</param>
    /// <returns>At most one for each schema.</returns>
    public IEnumerable<KeywordOccurrence> Of(KeywordKind kind) => Occurrences.Where(facet => facet.Kind == kind);

    /// <summary>Whether a member must be there.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>Whether one of the schemas requires it.</returns>
    public bool Requires(string name) => Of(KeywordKind.Required).Any(facet => facet.Keyword.AsStrings().Contains(name, StringComparer.Ordinal));

    /// <summary>What <c>properties</c> says about one member, merged.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="knowledge">What is known about the schemas.</param>
    /// <returns>The keywords of the member's value.</returns>
    public Conjunction Member(string name, SchemaKnowledge knowledge) => knowledge.MergeFully(SchemasOf(name));

    /// <summary>The schemas that <c>properties</c> has for one member.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>At most one for each schema.</returns>
    public IEnumerable<SchemaNode> SchemasOf(string name) => Of(KeywordKind.Properties)
        .SelectMany(facet => facet.Keyword.Members)
        .Where(member => string.Equals(member.Name, name, StringComparison.Ordinal) && member.Schema is not null)
        .Select(member => member.Schema!);

    private void Add(SchemaNode schema)
    {
        if (!_visited.Add(schema))
            return;
        if (_isOpaque(schema))
        {
            Named.Add(schema);
            return;
        }

        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        Schemas.Add(schema);
        IsImpossible |= schema.BooleanValue == false;
        foreach (var keyword in schema.Keywords)
            Add(keyword);
    }

    private void Add(SchemaKeyword keyword)
    {
        switch (keyword.Definition?.Kind)
        {
            case KeywordKind.Reference:
            case KeywordKind.DynamicReference or KeywordKind.RecursiveReference when !_dynamic.IsDynamic(keyword):
                Add(keyword.Target!);
                break;
            case KeywordKind.AllOf:
                foreach (var branch in keyword.Schemas)
                    Add(branch);
                break;
            default:
                if (KeywordTraits.IsConstraint(keyword))
                    Occurrences.Add(new KeywordOccurrence(keyword));
                break;
        }
    }
}
