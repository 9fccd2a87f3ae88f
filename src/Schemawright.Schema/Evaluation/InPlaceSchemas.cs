using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Evaluation;

/// <summary>The schemas that must be satisfied whenever a schema is: itself, what it refers to, and its <c>allOf</c>.</summary>
internal static class InPlaceSchemas
{
    private const int MaxSchemas = 500;

    /// <summary>The schema itself, then the others in document order, without duplicates. After a few hundred, the rest is left out.</summary>
    public static IEnumerable<SchemaNode> Of(SchemaNode schema)
    {
        var seen = new HashSet<SchemaNode> { schema };
        var pending = new Stack<SchemaNode>(seen);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            yield return next;
            foreach (var keyword in next.Keywords.Reverse())
            {
                foreach (var inner in Applied(keyword).Reverse())
                {
                    if (seen.Count < MaxSchemas && seen.Add(inner))
                        pending.Push(inner);
                }
            }
        }
    }

    private static IEnumerable<SchemaNode> Applied(SchemaKeyword keyword) => keyword.Definition?.Kind switch
    {
        KeywordKind.Reference when keyword.Target is not null => [keyword.Target],
        KeywordKind.AllOf => keyword.Schemas,
        _ => [],
    };
}
