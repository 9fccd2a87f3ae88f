using Schemawright.Schema.Dialects;
using Schemawright.Schema.Documents;
using Schemawright.Schema.Patterns;

namespace Schemawright.Schema;

/// <summary>Checks that the patterns of schema documents are regular expressions, which metaschemas leave to <c>format</c>.</summary>
internal static class PatternCheck
{
    /// <summary>Checks all patterns that a document's root leads to.</summary>
    /// <param name="root">The document's root schema.</param>
    /// <returns>The problems in document order.</returns>
    public static IEnumerable<SchemaProblem> Find(SchemaNode root)
    {
        var problems = new List<SchemaProblem>();
        var pending = new Stack<SchemaNode>([root]);
        var seen = new HashSet<SchemaNode>(pending);
        while (pending.Count > 0)
        {
            foreach (var keyword in pending.Pop().Keywords)
            {
                problems.AddRange(ProblemsOf(keyword));
                foreach (var child in Children(keyword))
                {
                    if (child.Document == root.Document && seen.Add(child))
                        pending.Push(child);
                }
            }
        }

        return problems.OrderBy(static problem => problem.Offset);
    }

    private static IEnumerable<SchemaProblem> ProblemsOf(SchemaKeyword keyword) => keyword.Definition?.Kind switch
    {
        KeywordKind.Pattern when keyword.AsString() is { } pattern => Problem(keyword.Owner.Document, keyword.ValueNode, pattern),
        KeywordKind.PatternProperties => keyword.Members.SelectMany(member => Problem(keyword.Owner.Document, member.NameNode, member.Name)),
        _ => [],
    };

    private static IEnumerable<SchemaProblem> Problem(SchemaDocument document, int node, string pattern)
    {
        if (EcmaPattern.Check(pattern) is { } error)
        {
            var message = FormattableString.Invariant($"'{pattern}' is no regular expression of ECMA-262: {error.Message}, at character {error.Position + 1}.");
            yield return new SchemaProblem(SchemaProblemCodes.InvalidPattern, message, document, document.Json.StartOf(node), document.Json.RawValue(node).Length);
        }
    }

    private static IEnumerable<SchemaNode> Children(SchemaKeyword keyword)
    {
        IEnumerable<SchemaNode?> all = [keyword.Schema, keyword.Target, .. keyword.Schemas, .. keyword.Members.Select(static member => member.Schema)];
        return all.OfType<SchemaNode>();
    }
}
