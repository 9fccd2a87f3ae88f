using Schemawright.Schema.Dialects;
using Schemawright.Schema.Documents;
using Schemawright.Schema.Formats;
using Schemawright.Schema.Patterns;

namespace Schemawright.Schema;

/// <summary>
/// Checks what metaschemas can't say: that patterns are regular expressions, and in version 1 that formats are known and keywords no mere proposals.
/// </summary>
internal static class KeywordCheck
{
    /// <summary>Checks all keywords that a document's root leads to.</summary>
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
        KeywordKind.Pattern when keyword.AsString() is { } pattern => PatternProblem(keyword.Owner.Document, keyword.ValueNode, pattern),
        KeywordKind.PatternProperties => keyword.Members.SelectMany(member => PatternProblem(keyword.Owner.Document, member.NameNode, member.Name)),
        KeywordKind.Format when keyword.Owner.Dialect.RefusesUnknownFormats && keyword.AsString() is { } format && FormatCatalog.Find(format) is null =>
            [Problem(SchemaProblemCodes.InvalidSchema, $"The format '{format}' is not known, so {keyword.Owner.Dialect.Name} refuses the schema.", keyword.Owner.Document, keyword.ValueNode)],
        KeywordKind.Proposed =>
            [Problem(SchemaProblemCodes.InvalidSchema, $"The keyword '{keyword.Name}' is a proposal for {keyword.Owner.Dialect.Name} and not supported.", keyword.Owner.Document, keyword.NameNode)],
        _ => [],
    };

    private static IEnumerable<SchemaProblem> PatternProblem(SchemaDocument document, int node, string pattern)
    {
        if (EcmaPattern.Check(pattern) is { } error)
        {
            var message = FormattableString.Invariant($"'{pattern}' is no regular expression of ECMA-262: {error.Message}, at character {error.Position + 1}.");
            yield return Problem(SchemaProblemCodes.InvalidPattern, message, document, node);
        }
    }

    private static SchemaProblem Problem(string code, string message, SchemaDocument document, int node) =>
        new(code, message, document, document.Json.StartOf(node), document.Json.RawValue(node).Length);

    private static IEnumerable<SchemaNode> Children(SchemaKeyword keyword)
    {
        IEnumerable<SchemaNode?> all = [keyword.Schema, keyword.Target, .. keyword.Schemas, .. keyword.Members.Select(static member => member.Schema)];
        return all.OfType<SchemaNode>();
    }
}
