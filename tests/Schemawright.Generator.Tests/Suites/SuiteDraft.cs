using System.Text.Json.Nodes;

namespace Schemawright.Generator.Tests.Suites;

/// <summary>A draft of the official suite.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Dialect">What <c>$schema</c> names it.</param>
internal sealed record SuiteDraft(string Folder, string Dialect)
{
    private const string Host = "http://localhost:1234/";

    /// <summary>Drafts that are none of ours, or not yet.</summary>
    private static readonly string[] OtherFolders = ["draft3/", "v1/"];

    public static IReadOnlyList<SuiteDraft> All { get; } =
    [
        new("draft4", "http://json-schema.org/draft-04/schema#"),
        new("draft6", "http://json-schema.org/draft-06/schema#"),
        new("draft7", "http://json-schema.org/draft-07/schema#"),
        new("draft2019-09", "https://json-schema.org/draft/2019-09/schema"),
        new("draft2020-12", "https://json-schema.org/draft/2020-12/schema"),
    ];

    /// <summary>A project's file has to say what it is; the suite leaves that to the folder.</summary>
    public string WithDialect(string schema)
    {
        if (JsonNode.Parse(schema) is not JsonObject members || members.ContainsKey("$schema"))
            return schema;
        members.Insert(0, "$schema", Dialect);
        return members.ToJsonString();
    }

    /// <summary>The schemas that a schema finds under the suite's host, each with its address: those of its draft, and those of another that it names.</summary>
    public IEnumerable<(string Name, string Text, string Address)> Remotes(string suite, string schema)
    {
        if (!schema.Contains(Host, StringComparison.Ordinal))
            return [];
        var root = Path.Combine(suite, "remotes");
        return Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Select(file => (file.Path, file.Text, Draft: All.FirstOrDefault(draft => file.Path.StartsWith(draft.Folder + "/", StringComparison.Ordinal))))
            .Where(file => file.Draft == this || file.Draft is null && !OtherFolders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)) || schema.Contains(Host + file.Path, StringComparison.Ordinal))
            .Select(file => ("remotes/" + file.Path, (file.Draft ?? this).WithDialect(file.Text), Host + file.Path));
    }
}
