using Schemawright.Schema.Documents;
using Schemawright.Schema.Json;
using Schemawright.Schema.Patterns;

namespace Schemawright.Schema;

/// <summary>Checks that the patterns of schema documents are regular expressions, which metaschemas leave to <c>format</c>.</summary>
internal static class PatternCheck
{
    /// <summary>Checks all patterns of a document.</summary>
    /// <param name="registry">The registry that has read the document.</param>
    /// <param name="document">The document.</param>
    /// <returns>The problems in document order.</returns>
    public static IEnumerable<SchemaProblem> Find(SchemaRegistry registry, SchemaDocument document)
    {
        var problems = new List<SchemaProblem>();
        foreach (var node in registry.PatternsOf(document))
        {
            var json = document.Json;
            var pattern = JsonStrings.GetString(json, node);
            if (EcmaPattern.Check(pattern) is not { } error)
                continue;
            var message = FormattableString.Invariant($"'{pattern}' is no regular expression of ECMA-262: {error.Message}, at character {error.Position + 1}.");
            problems.Add(new SchemaProblem(SchemaProblemCodes.InvalidPattern, message, document, json.StartOf(node), json.RawValue(node).Length));
        }

        return problems.OrderBy(static problem => problem.Offset);
    }
}
