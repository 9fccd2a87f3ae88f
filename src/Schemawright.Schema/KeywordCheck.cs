using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Formats;
using Schemawright.Json.Strings;
using Schemawright.Patterns;

namespace Schemawright;

/// <summary>
/// Checks what metaschemas can't express: that patterns are regular expressions, and in version 1 that formats are known and keywords are not only proposed.
/// </summary>
internal static class KeywordCheck
{
    /// <summary>Checks the keywords of a document.</summary>
    public static IEnumerable<SchemaProblem> Find(SchemaRegistry registry, SchemaDocument document)
    {
        var problems = new List<SchemaProblem>();
        foreach (var node in registry.PatternsOf(document))
        {
            var pattern = JsonStrings.GetString(document.Json, node);
            if (EcmaPattern.Check(pattern) is not { } error)
                continue;
            var message = FormattableString.Invariant(
                $"'{pattern}' is not a valid ECMA-262 regular expression: {error.Message}, at character {error.Position + 1}.");
            problems.Add(Problem(SchemaProblemCodes.InvalidPattern, message, document, node));
        }

        foreach (var (owner, nameNode) in registry.UncertainOf(document))
            problems.AddRange(ProblemsOf(owner, nameNode));
        return problems.OrderBy(static problem => problem.Offset);
    }

    private static IEnumerable<SchemaProblem> ProblemsOf(SchemaNode owner, int nameNode)
    {
        var json = owner.Document.Json;
        if (owner.Dialect.FindKeyword(json, nameNode) is not { } definition)
            return [];
        if (definition.Kind == KeywordKind.Proposed)
            return [Problem(SchemaProblemCodes.InvalidSchema, $"The keyword '{definition.Name}' is only a proposal for {owner.Dialect.Name} and is not supported.", owner.Document, nameNode)];
        return json.IsString(nameNode + 1) && JsonStrings.GetString(json, nameNode + 1) is var format && FormatCatalog.Find(format) is null
            ? [Problem(SchemaProblemCodes.InvalidSchema, $"The format '{format}' is not known; {owner.Dialect.Name} allows known formats only.", owner.Document, nameNode + 1)]
            : [];
    }

    private static SchemaProblem Problem(string code, string message, SchemaDocument document, int node) =>
        new(code, message, document, document.Json.StartOf(node), document.Json.RawValue(node).Length);
}
