using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Output;

/// <summary>The property names that a schema knows, to suggest one for an unknown name.</summary>
internal static class KnownProperties
{
    private const int MaxSchemas = 500;

    /// <summary>The known name that was probably meant by an unknown one.</summary>
    /// <returns>The nearest name that the object does not have yet; <see langword="null"/> if none is near.</returns>
    public static string? Suggest(SchemaNode schema, in IndexedJson json, int nameNode, int objectNode)
    {
        var names = NamesOf(schema);
        for (var name = objectNode + 1; name < json.EndOf(objectNode); name = json.After(name + 1))
            names.Remove(JsonStrings.GetString(json, name));
        return NearestNames.Suggest(JsonStrings.GetString(json, nameNode), names);
    }

    private static HashSet<string> NamesOf(SchemaNode root)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<SchemaNode> { root };
        var waiting = new Queue<SchemaNode>(seen);
        while (waiting.Count > 0 && seen.Count < MaxSchemas)
        {
            foreach (var keyword in waiting.Dequeue().Keywords)
            {
                if (keyword.Definition?.Kind == KeywordKind.Properties)
                    names.UnionWith(keyword.Members.Select(static named => named.Name));
                foreach (var next in InPlace(keyword))
                {
                    if (seen.Add(next))
                        waiting.Enqueue(next);
                }
            }
        }

        return names;
    }

    private static IEnumerable<SchemaNode> InPlace(SchemaKeyword keyword) => keyword.Definition?.Kind switch
    {
        KeywordKind.Reference or KeywordKind.DynamicReference or KeywordKind.RecursiveReference => keyword.Target is null ? [] : [keyword.Target],
        KeywordKind.AllOf or KeywordKind.AnyOf or KeywordKind.OneOf => keyword.Schemas,
        KeywordKind.If or KeywordKind.Then or KeywordKind.Else => keyword.Schema is null ? [] : [keyword.Schema],
        KeywordKind.DependentSchemas or KeywordKind.Dependencies =>
            keyword.Members.Where(static named => named.Schema is not null).Select(static named => named.Schema!),
        _ => [],
    };
}
