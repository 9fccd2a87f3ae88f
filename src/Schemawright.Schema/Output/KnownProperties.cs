using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Output;

/// <summary>The members that a schema knows by name, to suggest one for a name that it does not know.</summary>
internal static class KnownProperties
{
    private const int MaxSchemas = 500;

    /// <summary>The known name that an unknown one was probably meant to be.</summary>
    /// <param name="schema">The schema that refuses the member.</param>
    /// <param name="json">The instance.</param>
    /// <param name="nameNode">The unknown name.</param>
    /// <param name="objectNode">The object that it stands in.</param>
    /// <returns>The nearest name that the object does not have yet; null where none is near.</returns>
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
                    names.UnionWith(keyword.Members.Select(static member => member.Name));
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
        KeywordKind.DependentSchemas or KeywordKind.Dependencies => keyword.Members.Where(static member => member.Schema is not null).Select(static member => member.Schema!),
        _ => [],
    };
}
