using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>Whether a schema can allow a kind of value at all, judging by single keywords.</summary>
internal static class RefusedKinds
{
    /// <summary>Whether a schema, or one that must be satisfied with it, refuses all objects.</summary>
    public static bool RefusesObjects(SchemaNode schema) => InPlaceSchemas.Of(schema).Any(static part =>
        part.BooleanValue == false || part.Keywords.Any(static keyword => keyword.Definition?.Kind == KeywordKind.Type ? !NamesObject(keyword) : IsOfOtherKind(keyword, JsonKind.Object)));

    /// <summary>Whether all constant values of a keyword are of another kind; <see langword="false"/> for keywords without constant values.</summary>
    public static bool IsOfOtherKind(SchemaKeyword keyword, JsonKind kind)
    {
        if (keyword.Definition?.Kind == KeywordKind.Const)
            return !AreAlike(keyword.ValueKind, kind);
        if (keyword is not { Definition.Kind: KeywordKind.Enum, ValueKind: JsonKind.Array })
            return false;

        var json = keyword.Owner.Document.Json;
        for (var item = keyword.ValueNode + 1; item < json.EndOf(keyword.ValueNode); item = json.After(item))
        {
            if (AreAlike(json.KindOf(item), kind))
                return false;
        }

        return true;
    }

    private static bool NamesObject(SchemaKeyword type) => type.AsString() == "object" || type.AsStrings().Contains("object");

    private static bool AreAlike(JsonKind first, JsonKind second) => first == second || (IsBoolean(first) && IsBoolean(second));

    private static bool IsBoolean(JsonKind kind) => kind is JsonKind.True or JsonKind.False;
}
