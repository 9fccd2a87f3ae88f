using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Output;

/// <summary>
/// Describes why a string failed a <c>pattern</c>. A regular expression says little to most readers, so the schema's title and examples come first.
/// </summary>
internal static class PatternMessages
{
    private const int MaxExamples = 2;

    /// <summary>Describes the failure.</summary>
    public static string Describe(SchemaKeyword pattern, string value)
    {
        var expression = Excerpts.Shorten(pattern.AsString()!);
        return pattern.Owner["title"]?.AsString() is { } title
            ? $"{value} is not of the form '{Excerpts.Shorten(title)}'{Examples(pattern.Owner)}: it does not match the pattern {expression}."
            : $"{value} does not match the pattern {expression}.";
    }

    private static string Examples(SchemaNode schema)
    {
        if (schema["examples"] is not { ValueKind: JsonKind.Array } keyword)
            return "";
        var json = schema.Document.Json;
        var examples = new List<string>(MaxExamples);
        for (var item = keyword.ValueNode + 1; item < json.EndOf(keyword.ValueNode) && examples.Count < MaxExamples; item = json.After(item))
            examples.Add(Excerpts.Of(json, item));
        return examples.Count == 0 ? "" : $" (such as {string.Join(" or ", examples)})";
    }
}
