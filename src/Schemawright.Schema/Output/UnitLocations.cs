using System.Text;
using Schemawright.Documents;
using Schemawright.Evaluation;
using Schemawright.Json.Locations;

namespace Schemawright.Output;

/// <summary>The locations of evaluation steps in the schema, Core section 12.3.</summary>
internal static class UnitLocations
{
    /// <summary>The path from the root schema, through references.</summary>
    public static string KeywordLocation(EvaluationUnit unit)
    {
        var tokens = new List<string>();
        for (var step = unit; step is not null; step = step.Parent)
        {
            if (TokenOf(step) is { } token)
                tokens.Add(token);
        }

        var pointer = new StringBuilder();
        for (var i = tokens.Count - 1; i >= 0; i--)
            pointer.Append('/').Append(JsonPointers.EscapeToken(tokens[i]));
        return pointer.ToString();
    }

    /// <summary>Extends a <see cref="KeywordLocation"/> by one step.</summary>
    /// <param name="parentLocation">The location of the step's parent.</param>
    /// <param name="unit">The step.</param>
    public static string Append(string parentLocation, EvaluationUnit unit) =>
        TokenOf(unit) is { } token ? parentLocation + "/" + JsonPointers.EscapeToken(token) : parentLocation;

    /// <summary>The location of a schema as version 1 writes it, always with a fragment.</summary>
    public static string WithFragment(string location) => location.IndexOf("#", StringComparison.Ordinal) < 0 ? location + "#" : location;

    /// <summary>The absolute location.</summary>
    public static string AbsoluteKeywordLocation(EvaluationUnit unit)
    {
        var schema = unit.Schema.AbsoluteLocation;
        if (unit.Keyword is null)
            return schema;
        var token = UriReference.EscapeFragment(JsonPointers.EscapeToken(unit.Keyword.Name));
        return unit.Schema.Node == unit.Schema.Resource.RootNode ? $"{schema}#/{token}" : $"{schema}/{token}";
    }

    /// <summary>What a step adds to the path; <see langword="null"/> for a schema that is the keyword's whole value.</summary>
    private static string? TokenOf(EvaluationUnit step) => step.Keyword?.Name ?? (step.Token.Length > 0 || HasEmptyName(step) ? step.Token : null);

    /// <summary>Whether a subschema has the empty name, as in <c>{"properties": {"": …}}</c>.</summary>
    private static bool HasEmptyName(EvaluationUnit schema) =>
        schema.Parent?.Keyword is { Definition.Value: Schemawright.Dialects.KeywordValue.SchemaMap or Schemawright.Dialects.KeywordValue.SchemaOrNamesMap };
}
