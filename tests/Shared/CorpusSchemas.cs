using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Schemawright.Tests;

/// <summary>The schemas of real tools, each with the files that it refers to.</summary>
internal static class CorpusSchemas
{
    private const string Real = "real-schemas";
    private const string Benchmark = "benchmark";
    private const string References = "_references";

    /// <summary>All schemas in ordinal order as <c>corpus/name</c>; none where the corpora are absent.</summary>
    public static IEnumerable<string> Names() => Folders(Real).Concat(Folders(Benchmark));

    /// <summary>The files of a schema.</summary>
    /// <param name="corpus">The folder of its corpus.</param>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The schema itself, and then those that it needs, directly or through another.</returns>
    public static IReadOnlyList<(string Name, string Text)> Files(string corpus, string name)
    {
        var schema = File.ReadAllText(Path.Combine(corpus, "..", name, "schema.json"));
        return [("root.schema.json", schema), .. ReferencesOf(schema, Path.Combine(corpus, "..", Real, References))];
    }

    private static IEnumerable<string> Folders(string corpus) => Corpora.Find(corpus) is { } root
        ? Directory.EnumerateDirectories(root).Select(static path => Path.GetFileName(path)).Where(static name => name != References).Order(StringComparer.Ordinal).Select(name => $"{corpus}/{name}")
        : [];

    private static IEnumerable<(string Name, string Text)> ReferencesOf(string schema, string references)
    {
        var own = IdentifierOf(schema);
        var texts = new List<string> { schema };
        var open = Directory.Exists(references) ? Directory.EnumerateFiles(references, "*.json").Order(StringComparer.Ordinal).ToList() : [];
        while (open.Find(file => texts.Exists(text => RefersTo(text, file))) is { } found)
        {
            open.Remove(found);
            texts.Add(File.ReadAllText(found));
            if (own is null || IdentifierOf(texts[^1]) != own)
                yield return ("references/" + Path.GetFileName(found), texts[^1]);
        }
    }

    private static string? IdentifierOf(string schema) => JsonNode.Parse(schema) is { } root ? (root["$id"] ?? root["id"])?.GetValue<string>() : null;

    private static bool RefersTo(string schema, string file) =>
        Regex.IsMatch(schema, "\"\\$ref\"\\s*:\\s*\"(https://json.schemastore.org/)?" + Regex.Escape(Path.GetFileNameWithoutExtension(file)), RegexOptions.CultureInvariant);
}
