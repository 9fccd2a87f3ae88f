using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Schemawright.Benchmarks.Corpus;

/// <summary>
/// Schemas of any size, made of real ones: all draft 7 schemas of the corpus <c>real-schemas</c> that need no other document become definitions of one document,
/// again and again under new names, and the root refers to each of them.
/// </summary>
internal static class LargeSchema
{
    private const string Dialect = "http://json-schema.org/draft-07/schema#";

    /// <summary>Makes a schema.</summary>
    /// <param name="size">How many bytes it has at least.</param>
    /// <returns>A document without white space.</returns>
    public static byte[] Create(int size)
    {
        var folder = Corpora.Find("real-schemas") ?? throw new DirectoryNotFoundException(Corpora.Absence("real-schemas"));
        var sources = Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(Read).OfType<JsonObject>().ToArray();
        var definitions = new JsonObject();
        var branches = new JsonArray();
        for (long length = 0, place = 0; length < size; place++)
        {
            var name = $"d{place.ToString(CultureInfo.InvariantCulture)}";
            var schema = sources[place % sources.Length].DeepClone();
            MoveReferences(schema, $"#/definitions/{name}");
            length += schema.ToJsonString().Length;
            definitions.Add(name, schema);
            branches.Add((JsonNode)new JsonObject { ["$ref"] = $"#/definitions/{name}" });
        }

        var root = new JsonObject { ["$schema"] = Dialect, ["anyOf"] = branches, ["definitions"] = definitions };
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    /// <summary>Reads a schema without its identifier; null where it has another dialect, other identifiers, or references to other documents.</summary>
    private static JsonObject? Read(string folder)
    {
        var file = Path.Combine(folder, "schema.json");
        if (!File.Exists(file) || JsonNode.Parse(File.ReadAllBytes(file)) is not JsonObject schema || (string?)schema["$schema"] != Dialect)
            return null;
        schema.Remove("$schema");
        schema.Remove("$id");
        return IsSelfContained(schema) ? schema : null;
    }

    private static bool IsSelfContained(JsonNode? node) => node switch
    {
        JsonObject members => !IsText(members["$id"]) && (!IsText(members["$ref"]) || ((string)members["$ref"]!).StartsWith("#/", StringComparison.Ordinal) || (string)members["$ref"]! == "#")
            && members.All(static member => IsSelfContained(member.Value)),
        JsonArray items => items.All(IsSelfContained),
        _ => true,
    };

    private static void MoveReferences(JsonNode? node, string place)
    {
        if (node is JsonObject members)
        {
            if (IsText(members["$ref"]))
                members["$ref"] = place + ((string)members["$ref"]!)[1..];
            foreach (var (_, value) in members)
                MoveReferences(value, place);
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
                MoveReferences(item, place);
        }
    }

    private static bool IsText(JsonNode? node) => node is System.Text.Json.Nodes.JsonValue value && value.TryGetValue<string>(out _);
}
