using System.Text.Json;
using Schemawright.Tests;

namespace DefectionFactors.Tests.Data;

/// <summary>The bundled dataset as plain JSON.</summary>
internal static class BundledData
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Utf8 { get; } = File.ReadAllBytes(Repository.Combine("schema", "data", "defection-factors.json"));

    /// <summary>The whole document.</summary>
    public static JsonElement Root { get; } = Parse();

    /// <summary>The records, by identifier.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Records { get; } = ById("records");

    /// <summary>The sources, by identifier.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Sources { get; } = ById("sources");

    /// <summary>The records of one kind.</summary>
    public static IEnumerable<JsonElement> OfKind(string kind) => Records.Values.Where(record => record.GetProperty("kind").ValueEquals(kind));

    private static JsonElement Parse()
    {
        using var document = JsonDocument.Parse(Utf8);
        return document.RootElement.Clone();
    }

    private static Dictionary<string, JsonElement> ById(string member) =>
        Root.GetProperty(member).EnumerateArray().ToDictionary(static item => item.GetProperty("id").GetString()!, StringComparer.Ordinal);
}
