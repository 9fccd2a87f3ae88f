using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Types;

/// <summary>Reads what schemas say to people: documentation and deprecation.</summary>
internal static class Annotations
{
    /// <summary>The documentation of a type.</summary>
    /// <param name="schema">The type's schema.</param>
    /// <returns>The description, or else the title.</returns>
    public static IReadOnlyList<string> OfType(SchemaNode schema) => TextOf(schema) is { } text ? [text] : [];

    /// <summary>The documentation of a place: what its narrowest schema says, or else the schema that it refers to, and its constraints.</summary>
    /// <param name="schemas">The schemas that hold for it, broadest first.</param>
    /// <param name="words">Its constraints in words.</param>
    /// <returns>The paragraphs.</returns>
    public static IReadOnlyList<string> OfLocation(IReadOnlyList<SchemaNode> schemas, IReadOnlyList<string> words)
    {
        var text = schemas.Reverse().Select(TextOf).FirstOrDefault(found => found is not null)
            ?? schemas.Reverse().Select(schema => schema["$ref"]?.Target is { } target ? TextOf(target) : null).FirstOrDefault(found => found is not null);

        // Authors often write the constraint into the description as well.
        var news = words.Where(sentence => text is null || text.IndexOf(sentence.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) < 0).ToList();
        var all = new List<string>();
        if (text is not null)
            all.Add(text);
        if (news.Count > 0)
            all.Add(string.Join(" ", news));
        return all;
    }

    /// <summary>The message of <c>[Obsolete]</c>.</summary>
    /// <param name="schemas">The schemas of a type or place.</param>
    /// <returns>The message; null where no schema is deprecated.</returns>
    public static string? Obsolete(params IEnumerable<SchemaNode> schemas) => schemas
        .Where(schema => schema["deprecated"]?.AsBoolean() == true)
        .Select(schema => schema["description"]?.AsString() ?? "Deprecated by the schema.")
        .LastOrDefault();

    /// <summary>The description; the title says no more than the type's name does, so it only stands in.</summary>
    private static string? TextOf(SchemaNode schema)
    {
        var description = schema["description"]?.AsString()?.Trim();
        return string.IsNullOrEmpty(description) ? Absent(schema["title"]?.AsString()?.Trim()) : description;
    }

    private static string? Absent(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
