using System.Text;
using Schemawright.Schema.Documents;
using Schemawright.Schema.Evaluation;
using Schemawright.Schema.Json;

namespace Schemawright.Schema.Output;

/// <summary>The locations of evaluation steps in the schema, Core section 12.3.</summary>
internal static class UnitLocations
{
    /// <summary>The way from the schema's root, references included.</summary>
    /// <param name="unit">The step.</param>
    /// <returns>A JSON pointer.</returns>
    public static string KeywordLocation(EvaluationUnit unit)
    {
        var tokens = new List<string>();
        for (var step = unit; step is not null; step = step.Parent)
        {
            if (step.Keyword is not null)
                tokens.Add(step.Keyword.Name);
            else if (step.Token.Length > 0 || HasEmptyName(step))
                tokens.Add(step.Token);
        }

        var pointer = new StringBuilder();
        for (var i = tokens.Count - 1; i >= 0; i--)
            pointer.Append('/').Append(JsonPointers.EscapeToken(tokens[i]));
        return pointer.ToString();
    }

    /// <summary>The absolute location, references followed.</summary>
    /// <param name="unit">The step.</param>
    /// <returns>A URI.</returns>
    public static string AbsoluteKeywordLocation(EvaluationUnit unit)
    {
        var schema = unit.Schema.AbsoluteLocation;
        if (unit.Keyword is null)
            return schema;
        var token = UriReference.EscapeFragment(JsonPointers.EscapeToken(unit.Keyword.Name));
        return unit.Schema.Node == unit.Schema.Resource.RootNode ? $"{schema}#/{token}" : $"{schema}/{token}";
    }

    /// <summary>Whether a subschema stands under the empty name, as <c>{"properties": {"": …}}</c> allows.</summary>
    private static bool HasEmptyName(EvaluationUnit schema) =>
        schema.Parent?.Keyword is { Definition.Value: Dialects.KeywordValue.SchemaMap or Dialects.KeywordValue.SchemaOrNamesMap };
}
