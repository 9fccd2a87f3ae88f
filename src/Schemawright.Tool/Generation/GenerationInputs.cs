extern alias generator;

using System.Text;
using System.Text.Unicode;
using generator::Schemawright.Generator;
using generator::Schemawright.Generator.Diagnostics;
using Schemawright.Documents;

namespace Schemawright.Tool.Generation;

/// <summary>Reads schema files as a project's items and gives them to the generator.</summary>
/// <param name="typeNamespace">The namespace of all types.</param>
/// <param name="rootTypeName">The name of the first schema's root type; null for its own.</param>
/// <param name="assertFormat">Whether <c>format</c> is checked.</param>
/// <param name="defaultsInGetters">Whether properties give their defaults themselves.</param>
/// <param name="error">Takes the diagnostics.</param>
internal sealed class GenerationInputs(string typeNamespace, string? rootTypeName, bool assertFormat, bool defaultsInGetters, TextWriter error)
{
    /// <summary>The URIs that the first schemas were retrieved from, in the order of the schemas.</summary>
    public IReadOnlyList<string> Uris { get; init; } = [];

    /// <summary>Generates the files of schemas.</summary>
    /// <param name="paths">The schemas as the user names them.</param>
    /// <param name="projectFolder">The folder that embedded schemas are named relative to; null for the one that all share.</param>
    /// <param name="hasErrors">Whether a schema has no files, or not all of them.</param>
    /// <returns>The texts by file name, and what they were made from.</returns>
    public CompiledSchemas Compile(IReadOnlyList<string> paths, string? projectFolder, out bool hasErrors)
    {
        // The generator sees whole paths, as it does in a build; the user reads the ones that they wrote.
        var given = paths.DistinctBy(Path.GetFullPath).ToDictionary(Path.GetFullPath, StringComparer.Ordinal);
        var inputs = given.Keys.Select((path, position) => Read(path, given[path], position)).OfType<SchemaInput>().ToArray();
        var options = new ProjectOptions(typeNamespace, projectFolder is null ? "" : Path.GetFullPath(projectFolder));
        var compiled = SchemaCompiler.Compile(inputs, options, CancellationToken.None);
        foreach (var diagnostic in compiled.Diagnostics)
            error.WriteLine(AsGiven(diagnostic, given).ToString());
        hasErrors = compiled.HasErrors || inputs.Length < given.Count;
        return compiled;
    }

    /// <summary>Reads a file; one that is not UTF-8 is told here, since texts have lost the place of the mistake.</summary>
    private SchemaInput? Read(string path, string given, int position)
    {
        var input = new SchemaInput(path, null, typeNamespace, position == 0 ? rootTypeName : null, assertFormat ? "true" : "false")
        {
            DefaultsInGetters = defaultsInGetters ? "true" : null,
            Uri = Uris.ElementAtOrDefault(position),
        };
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (Utf8.IsValid(bytes))
                return input with { Text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), Names = ReadNames(NamesInput.PathFor(path)) };
            foreach (var problem in SchemaRegistry.Load([SchemaDocument.Create(bytes, given)]).Problems)
                error.WriteLine(problem.ToString());
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return input;
        }
    }

    private static NamesInput? ReadNames(string path) => File.Exists(path) ? new NamesInput(path, File.ReadAllText(path)) : null;

    private static DiagnosticInfo AsGiven(DiagnosticInfo diagnostic, Dictionary<string, string> given) =>
        diagnostic.Location is { } location && given.TryGetValue(location.Path, out var path)
            ? diagnostic with { Location = location with { Path = path } }
            : diagnostic;
}
