using Schemawright.Generator.Diagnostics;

namespace Schemawright.Generator.Binding.Loading;

/// <summary>Finds the schemas that <c>[JsonSchema]</c> attributes name.</summary>
internal static class DeclaredRoots
{
    /// <summary>Gives each schema the partial record that its root type is to become a part of.</summary>
    /// <param name="inputs">The schema items.</param>
    /// <param name="declarations">The partial records.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="diagnostics">Where paths that lead nowhere are told.</param>
    /// <returns>The items, with their declarations.</returns>
    public static IReadOnlyList<SchemaInput> Assign(IReadOnlyList<SchemaInput> inputs, IReadOnlyList<RootDeclaration> declarations, ProjectOptions options, DiagnosticBag diagnostics)
    {
        var byPath = new Dictionary<string, RootDeclaration>(StringComparer.Ordinal);
        foreach (var declaration in declarations.OrderBy(declaration => declaration.FullName, StringComparer.Ordinal))
        {
            var found = Find(declaration, inputs.Select(input => input.Path).Distinct(StringComparer.Ordinal).ToList(), options.ProjectDirectory);
            if (found.Count == 0)
                diagnostics.Add(DiagnosticIds.UnknownSchemaFile, $"The project has no 'JsonSchema' item for the file '{declaration.Path}'.", declaration);
            else if (found.Count > 1)
                diagnostics.Add(DiagnosticIds.UnknownSchemaFile, $"'{declaration.Path}' may be any of {string.Join(", ", found.Select(path => $"'{path}'"))}; write the path relative to the project folder.", declaration);
            else if (byPath.TryGetValue(found[0], out var first))
                diagnostics.Add(DiagnosticIds.SchemaClaimedTwice, $"The schema '{declaration.Path}' is already used by '{first.FullName}'.", declaration);
            else
                byPath.Add(found[0], declaration);
        }

        return byPath.Count == 0 ? inputs : [.. inputs.Select(input => byPath.TryGetValue(input.Path, out var declaration) ? input with { Root = declaration } : input)];
    }

    /// <summary>Beside the C# file, then in the project's folder, then wherever the end of a path is the same.</summary>
    private static List<string> Find(RootDeclaration declaration, List<string> paths, string projectDirectory)
    {
        var wanted = Normalize(declaration.Path);
        foreach (var folder in new[] { declaration.SourceFolder, projectDirectory })
        {
            var whole = Normalize(folder.TrimEnd('/', '\\') + "/" + declaration.Path);
            if (paths.Find(path => string.Equals(Normalize(path), whole, StringComparison.Ordinal)) is { } exact)
                return [exact];
        }

        return wanted.Length == 0 ? [] : paths.FindAll(path => ("/" + Normalize(path)).EndsWith("/" + wanted, StringComparison.Ordinal));
    }

    // /project/models/../order.schema.json -> project/order.schema.json
    private static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/', '\\'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        }

        return string.Join("/", parts);
    }
}
