using System.Diagnostics.CodeAnalysis;
using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Locations;
using Schemawright.Json.Strings;
using Schemawright.Tool.Inputs;

namespace Schemawright.Tool.Schemas;

/// <summary>The schemas that instances name themselves, with <c>$schema</c>.</summary>
/// <param name="loader">Loads them.</param>
internal sealed class NamedSchemas(SchemaLoader loader) : ISchemaChoice
{
    private const int MaxListed = 10;

    private readonly Dictionary<(string Folder, string Name), (JsonSchema? Schema, string Problem)> _found = [];

    /// <inheritdoc/>
    public bool TryChoose(in IndexedJson json, int node, string path, [NotNullWhen(true)] out JsonSchema? schema, [NotNullWhen(false)] out string? problem)
    {
        schema = null;
        if (!JsonPointers.TryResolve(json, node, "/$schema", out var named) || !json.IsString(named))
        {
            problem = "The instance does not name its schema: '$schema' must be a string. Name a schema with --schema.";
            return false;
        }

        var folder = path == InputSource.StandardInput ? string.Empty : Path.GetDirectoryName(path) ?? string.Empty;
        var name = JsonStrings.GetString(json, named);
        if (!_found.TryGetValue((folder, name), out var found))
        {
            found = Find(folder, name);
            _found.Add((folder, name), found);
        }

        (schema, problem) = found;
        return schema is not null;
    }

    private (JsonSchema? Schema, string Problem) Find(string folder, string name)
    {
        try
        {
            return Search(folder, name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, $"The schema '{name}' that '$schema' names can't be read: {exception.Message}");
        }
    }

    private (JsonSchema? Schema, string Problem) Search(string folder, string name)
    {
        var hash = name.IndexOf('#', StringComparison.Ordinal);
        var (identifier, fragment) = hash < 0 ? (name, string.Empty) : (name[..hash], name[hash..]);
        var document = loader.Files.Known.FirstOrDefault(known => IdentifierOf(known) == identifier) ?? FileAt(folder, identifier);
        var schema = document is not null ? loader.Load(document, fragment) : loader.Find(name);
        if (schema is not null)
            return (schema, string.Empty);
        return document is not null
            ? (null, $"The schema '{name}' that '$schema' names can't be used.")
            : (null, $"'$schema' names '{name}', which is neither the identifier of a schema in a --ref-dir nor a file. {ListKnown()}");
    }

    private SchemaDocument? FileAt(string folder, string identifier)
    {
        var path = Uri.TryCreate(identifier, UriKind.Absolute, out var uri) && !identifier.StartsWith('/')
            ? uri.IsFile ? uri.LocalPath : null
            : Path.Combine(folder, Uri.UnescapeDataString(identifier));
        return path is not null && File.Exists(path) ? loader.Files.Read(path) : null;
    }

    private string ListKnown()
    {
        var known = loader.Files.Known.Select(IdentifierOf).OfType<string>().Order(StringComparer.Ordinal).ToList();
        return known.Count switch
        {
            0 => "No identifiers are known.",
            > MaxListed => $"Known identifiers: {string.Join(", ", known.Take(MaxListed))} and {known.Count - MaxListed} more.",
            _ => $"Known identifiers: {string.Join(", ", known)}.",
        };
    }

    /// <summary>What a document calls itself, without an empty fragment; drafts before 6 write <c>id</c>.</summary>
    private static string? IdentifierOf(SchemaDocument document)
    {
        var node = document.FindProperty(0, "$id") is var found && found >= 0 ? found : document.FindProperty(0, "id");
        return node >= 0 && document.Json.IsString(node) ? JsonStrings.GetString(document.Json, node).TrimEnd('#') : null;
    }
}
