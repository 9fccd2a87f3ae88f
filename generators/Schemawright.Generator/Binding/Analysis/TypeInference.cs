using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>Finds the JSON types that a schema can accept: never too few, sometimes too many.</summary>
internal sealed class TypeInference(DynamicReferences dynamic)
{
    private readonly Dictionary<SchemaNode, JsonTypes> _known = [];

    /// <summary>The types that schemas accept together.</summary>
    /// <param name="schemas">Schemas that all hold for one value.</param>
    /// <returns>A superset of the types of the values that hold.</returns>
    public JsonTypes Of(IEnumerable<SchemaNode> schemas) => schemas.Aggregate(JsonTypes.All, (types, schema) => types & Of(schema));

    /// <summary>The types that a schema accepts.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>A superset of the types of the values that hold.</returns>
    public JsonTypes Of(SchemaNode schema)
    {
        if (schema.BooleanValue is { } verdict)
            return verdict ? JsonTypes.All : JsonTypes.None;
        if (_known.TryGetValue(schema, out var types))
            return types;

        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        _known[schema] = JsonTypes.All;
        types = schema.Keywords.Aggregate(JsonTypes.All, (sum, keyword) => sum & Of(keyword));
        return _known[schema] = types;
    }

    /// <summary>The types that <c>type</c> names.</summary>
    /// <param name="keyword">The keyword, whose value is a string or an array of strings.</param>
    /// <returns>The types.</returns>
    public static JsonTypes Named(SchemaKeyword keyword) =>
        (keyword.AsString() is { } name ? [name] : keyword.AsStrings()).Aggregate(JsonTypes.None, (types, item) => types | Named(item));

    private JsonTypes Of(SchemaKeyword keyword) => keyword.Definition?.Kind switch
    {
        KeywordKind.Type => Named(keyword),
        KeywordKind.Const => OfValue(keyword.Owner.Document.Json, keyword.ValueNode),
        KeywordKind.Enum => OfValues(keyword),
        KeywordKind.AllOf => Of(keyword.Schemas),
        KeywordKind.AnyOf or KeywordKind.OneOf => keyword.Schemas.Aggregate(JsonTypes.None, (types, branch) => types | Of(branch)),
        KeywordKind.Reference => Of(keyword.Target!),
        KeywordKind.DynamicReference or KeywordKind.RecursiveReference when !dynamic.IsDynamic(keyword) => Of(keyword.Target!),
        _ => JsonTypes.All,
    };

    private static JsonTypes OfValues(SchemaKeyword keyword)
    {
        var json = keyword.Owner.Document.Json;
        if (!json.IsArray(keyword.ValueNode))
            return JsonTypes.All;
        var types = JsonTypes.None;
        for (var item = keyword.ValueNode + 1; item < json.EndOf(keyword.ValueNode); item = json.After(item))
            types |= OfValue(json, item);
        return types;
    }

    private static JsonTypes OfValue(in IndexedJson json, int node) => json.KindOf(node) switch
    {
        JsonKind.Object => JsonTypes.Object,
        JsonKind.Array => JsonTypes.Array,
        JsonKind.String => JsonTypes.String,
        JsonKind.Number => json.IsPlainInteger(node) ? JsonTypes.Integer : JsonTypes.Number,
        JsonKind.Null => JsonTypes.Null,
        _ => JsonTypes.Boolean,
    };

    private static JsonTypes Named(string name) => name switch
    {
        "null" => JsonTypes.Null,
        "boolean" => JsonTypes.Boolean,
        "object" => JsonTypes.Object,
        "array" => JsonTypes.Array,
        "string" => JsonTypes.String,
        "integer" => JsonTypes.Integer,
        "number" => JsonTypes.Number,
        _ => JsonTypes.None,
    };
}
