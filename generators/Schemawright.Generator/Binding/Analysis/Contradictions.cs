using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Diagnostics;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>Finds schemas that no value holds to, although their author did not write <c>false</c>.</summary>
internal sealed class Contradictions(SchemaKnowledge knowledge)
{
    // Each listed value is asked for; a longer list is hardly a contradiction.
    private const int MaxValues = 256;

    // Members of members, in schemas that may refer to themselves.
    private const int MaxDepth = 4;
    private static readonly JsonTypes[] Single = [JsonTypes.Null, JsonTypes.Boolean, JsonTypes.Object, JsonTypes.Array, JsonTypes.String, JsonTypes.Integer, JsonTypes.Fraction];

    private readonly Dictionary<SchemaNode, string?> _known = [];

    /// <summary>Tells of every contradiction of a project at the innermost schema that has it.</summary>
    /// <param name="diagnostics">Where they are told.</param>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var schema in knowledge.Tree.Schemas)
        {
            if (Of(schema) is { } reason && !knowledge.MergeFully(schema).Schemas.Any(part => part != schema && Of(part) is not null))
                diagnostics.Add(DiagnosticIds.Contradiction, $"No value satisfies this schema: {reason}.", schema);
        }
    }

    /// <summary>Why no value holds to a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The reason; null where there may be a value, and for a plain <c>false</c>.</returns>
    public string? Of(SchemaNode schema)
    {
        if (_known.TryGetValue(schema, out var reason))
            return reason;

        // Met again inside itself, it is not yet known to be impossible.
        _known[schema] = null;
        return _known[schema] = schema.BooleanValue is null ? Find([schema], 0) : null;
    }

    private string? Find(IReadOnlyList<SchemaNode> schemas, int depth)
    {
        if (schemas.Any(knowledge.Dynamic.IsDependent))
            return null;
        var merged = knowledge.MergeFully(schemas);
        if (merged.IsImpossible)
            return "one of the schemas that it applies is 'false'";
        var types = knowledge.Types.Of(schemas);
        if (types == JsonTypes.None)
            return "its parts have no JSON type in common";
        if (ListedValues(merged) is { } values)
            return values.Any(json => knowledge.StaticVerdicts.Accepts(schemas, json))
                ? null
                : "none of the values that it lists is valid against the rest of it";

        string? reason = null;
        foreach (var type in Single.Where(type => (types & type) != JsonTypes.None))
        {
            if (Find(merged, type, depth) is not { } found)
                return null;
            reason ??= found;
        }

        return reason;
    }

    private string? Find(Conjunction merged, JsonTypes type, int depth) => type switch
    {
        JsonTypes.String => Crossed(merged, KeywordKind.MinLength, KeywordKind.MaxLength),
        JsonTypes.Array => Crossed(merged, KeywordKind.MinItems, KeywordKind.MaxItems),
        JsonTypes.Object => Crossed(merged, KeywordKind.MinProperties, KeywordKind.MaxProperties) ?? RefusedMember(merged, depth),
        JsonTypes.Integer or JsonTypes.Fraction => Bounds.AreCrossed(merged) ? "its lower bound is greater than its upper bound" : null,
        _ => null,
    };

    private string? RefusedMember(Conjunction merged, int depth)
    {
        foreach (var name in merged.Of(KeywordKind.Required).SelectMany(facet => facet.Keyword.AsStrings()))
        {
            if (Disjointness.Refuses(merged, name))
                return $"it requires property '{name}' and does not allow it";

            // What one schema says about the member is told there.
            var schemas = merged.SchemasOf(name).ToList();
            if (schemas.Count > 1 && depth < MaxDepth && Find(schemas, depth + 1) is { } reason)
                return $"it requires property '{name}', which no value satisfies because {reason}";
        }

        return null;
    }

    /// <summary>Two counts of one schema or of several, of which the least is above the most.</summary>
    private static string? Crossed(Conjunction merged, KeywordKind least, KeywordKind most)
    {
        var minimum = merged.Of(least).Select(facet => Bounds.Exact(facet.Keyword)).Where(count => count is not null).DefaultIfEmpty(0m).Max();
        var maximum = merged.Of(most).Select(facet => Bounds.Exact(facet.Keyword)).Where(count => count is not null).DefaultIfEmpty(decimal.MaxValue).Min();
        return minimum > maximum ? $"'{merged.Of(least).First().Keyword.Name}' is greater than '{merged.Of(most).First().Keyword.Name}'" : null;
    }

    /// <summary>The values of the first <c>const</c> or <c>enum</c>, beside which there are no others.</summary>
    private static IReadOnlyList<string>? ListedValues(Conjunction merged)
    {
        if (merged.Occurrences.FirstOrDefault(facet => facet.Kind is KeywordKind.Const or KeywordKind.Enum) is not { } facet)
            return null;
        var (document, node) = (facet.Owner.Document, facet.Keyword.ValueNode);
        if (facet.Kind == KeywordKind.Const)
            return [SchemaJson.Minify(document, node)];
        if (!document.Json.IsArray(node) || document.Json.CountOf(node) is 0 or > MaxValues)
            return null;
        var values = new List<string>();
        for (var item = node + 1; item < document.Json.EndOf(node); item = document.Json.After(item))
            values.Add(SchemaJson.Minify(document, item));
        return values;
    }
}
