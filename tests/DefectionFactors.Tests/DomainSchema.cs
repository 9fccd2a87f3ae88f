using System.Text.Json;
using Schemawright.Tests;

namespace DefectionFactors.Tests;

/// <summary>The documents of the domain schema as plain JSON.</summary>
internal static class DomainSchema
{
    /// <summary>What every identifier of version 1.0 starts with.</summary>
    public const string Base = "https://w3id.org/defection-factors/schema/1.0/";

    /// <summary>The folder of version 1.0.</summary>
    public static string Folder { get; } = Repository.Combine("schema", "1.0");

    /// <summary>The paths of all documents below <see cref="Folder"/>, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(static path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The roots of all documents, by path.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Documents { get; } = Paths.ToDictionary(static path => path, static path => Parse(Read(path)), StringComparer.Ordinal);

    /// <summary>The bytes of one document.</summary>
    public static byte[] Read(string path) => File.ReadAllBytes(Path.Combine(Folder, path));

    /// <summary>All objects of all documents: schemas, and the maps between them.</summary>
    public static IEnumerable<JsonElement> Objects() => Documents.Values.SelectMany(static root => JsonWalk.Objects(root));

    private static JsonElement Parse(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return document.RootElement.Clone();
    }
}
