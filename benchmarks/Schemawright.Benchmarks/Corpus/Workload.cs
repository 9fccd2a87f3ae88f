using System.Text;
using System.Text.Json.Nodes;

namespace Schemawright.Benchmarks.Corpus;

/// <summary>A schema and the instances that are validated with it, all of them valid.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Schema">The schema document; without <c>format</c>, over which validators differ.</param>
/// <param name="Instances">One text each.</param>
internal sealed record Workload(string Name, byte[] Schema, IReadOnlyList<byte[]> Instances)
{
    // What one operation reads at least, so that a small workload is not lost in the cost of asking another process.
    private const int MinBytes = 1 << 20;

    /// <summary>The workloads of the corpus that have instances, in ordinal order; empty where the corpus is absent.</summary>
    public static IReadOnlyList<string> Names { get; } = FindNames();

    /// <summary>How many bytes all instances have together.</summary>
    public long Size { get; } = Instances.Sum(static instance => (long)instance.Length);

    /// <summary>How often one operation goes through all instances.</summary>
    public int Passes => (int)Math.Max(1, MinBytes / Size);

    /// <summary>Reads a workload.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>Its schema and instances.</returns>
    public static Workload Load(string name)
    {
        var folder = Path.Combine(Corpora.Find("benchmark") ?? throw new DirectoryNotFoundException(Corpora.Absence("benchmark")), name);
        var schema = JsonNode.Parse(File.ReadAllBytes(Path.Combine(folder, "schema.json")));
        RemoveFormats(schema);
        var instances = File.ReadLines(Path.Combine(folder, "instances.jsonl")).Where(static line => line.Length > 0).Select(Encoding.UTF8.GetBytes);
        return new Workload(name, Encoding.UTF8.GetBytes(schema!.ToJsonString()), [.. instances]);
    }

    /// <summary>Removes each <c>format</c> whose value is a string; a property of that name has a schema there, and stays.</summary>
    internal static void RemoveFormats(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            if (members["format"] is System.Text.Json.Nodes.JsonValue)
                members.Remove("format");
            foreach (var (_, value) in members)
                RemoveFormats(value);
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
                RemoveFormats(item);
        }
    }

    private static IReadOnlyList<string> FindNames() => Corpora.Find("benchmark") is not { } corpus
        ? []
        : [.. Directory.EnumerateDirectories(corpus)
            .Where(static folder => File.Exists(Path.Combine(folder, "instances.jsonl")))
            .Select(static folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal)];
}
