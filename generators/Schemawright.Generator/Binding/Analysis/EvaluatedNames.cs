using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>The member names that a schema evaluates, as far as that is certain before there is a value (JSON Schema Core section 11.3).</summary>
internal sealed class EvaluatedNames
{
    private readonly DynamicReferences _dynamic;
    private readonly HashSet<(SchemaNode, bool)> _visited = [];

    private EvaluatedNames(DynamicReferences dynamic) => _dynamic = dynamic;

    /// <summary>Names that are evaluated whatever the value is.</summary>
    public HashSet<string> Always { get; } = new(StringComparer.Ordinal);

    /// <summary>Names that are evaluated when some condition holds.</summary>
    public HashSet<string> Sometimes { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether there are no others.</summary>
    public bool AreCertain { get; private set; } = true;

    /// <summary>Collects the names that stand behind the <c>unevaluatedProperties</c> of a schema.</summary>
    /// <param name="schema">The schema that the keyword stands in.</param>
    /// <param name="dynamic">Which dynamic references are dynamic indeed.</param>
    /// <returns>The names.</returns>
    public static EvaluatedNames Of(SchemaNode schema, DynamicReferences dynamic)
    {
        var names = new EvaluatedNames(dynamic);
        names.Add(schema, always: true, isOwner: true);
        return names;
    }

    private void Add(SchemaNode schema, bool always, bool isOwner = false)
    {
        if (!_visited.Add((schema, always)))
            return;
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var keyword in schema.Keywords)
            Add(keyword, always, isOwner);
    }

    private void Add(SchemaKeyword keyword, bool always, bool isOwner)
    {
        switch (keyword.Definition?.Kind)
        {
            case KeywordKind.Properties:
                (always ? Always : Sometimes).UnionWith(keyword.Members.Select(member => member.Name));
                break;
            case KeywordKind.PatternProperties:
                AreCertain &= keyword.Members.Count == 0;
                break;
            case KeywordKind.AdditionalProperties:
            case KeywordKind.UnevaluatedProperties when !isOwner:
                AreCertain &= keyword.Schema?.BooleanValue == false;
                break;
            case KeywordKind.Reference:
                Add(keyword.Target!, always);
                break;
            case KeywordKind.DynamicReference or KeywordKind.RecursiveReference:
                AreCertain &= !_dynamic.IsDynamic(keyword);
                if (AreCertain)
                    Add(keyword.Target!, always);
                break;
            case KeywordKind.AllOf:
                AddAll(keyword.Schemas, always);
                break;
            case KeywordKind.AnyOf or KeywordKind.OneOf:
                AddAll(keyword.Schemas, always: false);
                break;
            case KeywordKind.If or KeywordKind.Then or KeywordKind.Else:
                Add(keyword.Schema!, always: false);
                break;
            case KeywordKind.DependentSchemas or KeywordKind.Dependencies:
                AddAll(keyword.Members.Where(member => member.Schema is not null).Select(member => member.Schema!), always: false);
                break;
        }
    }

    private void AddAll(IEnumerable<SchemaNode> schemas, bool always)
    {
        foreach (var schema in schemas)
            Add(schema, always);
    }
}
