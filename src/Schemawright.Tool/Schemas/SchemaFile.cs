using Schemawright.Documents;
using Schemawright.Tool.Inputs;
using Schemawright.Tool.Yaml;

namespace Schemawright.Tool.Schemas;

/// <summary>A schema's file.</summary>
/// <param name="Document">The schema; broken where <paramref name="Problem"/> says why.</param>
/// <param name="Yaml">Where the document's lines stand in the file; null for a file that is JSON itself.</param>
/// <param name="Problem">What is wrong with the file as YAML; null where nothing is.</param>
internal sealed record SchemaFile(SchemaDocument Document, YamlDocument? Yaml, YamlProblemException? Problem)
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; its name says whether it is YAML.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static SchemaFile Read(string path)
    {
        var text = File.ReadAllBytes(path);
        var uri = new Uri(Path.GetFullPath(path)).AbsoluteUri;
        if (!InputSource.IsYaml(path))
            return new SchemaFile(SchemaDocument.Create(text, path, uri), null, null);
        try
        {
            var yaml = TheOnly(YamlReader.Read(text));
            return new SchemaFile(SchemaDocument.Create(yaml.Utf8, path, uri), yaml, null);
        }
        catch (YamlProblemException problem)
        {
            return new SchemaFile(SchemaDocument.Create(default, path, uri), null, problem);
        }
    }

    /// <summary>The problem as compilers print it, with its place in the file that people edit.</summary>
    public string Describe(SchemaProblem problem) => this switch
    {
        { Problem: { } broken } => FormattableString.Invariant($"{problem.Path}({broken.Line},{broken.Column}): error {problem.Code}: {broken.Message}"),
        { Yaml: { } yaml } => FormattableString.Invariant($"{problem.Path}({yaml.Locate(problem.Line).Line},{yaml.Locate(problem.Line).Column}): error {problem.Code}: {problem.Message}"),
        _ => problem.ToString(),
    };

    private static YamlDocument TheOnly(IEnumerable<YamlDocument> documents)
    {
        YamlDocument? only = null;
        foreach (var document in documents)
        {
            if (only is not null)
                throw new YamlProblemException(
                    document.Locate(1).Line, document.Locate(1).Column, "A second document begins here; a schema file must contain one document.");
            only = document;
        }

        return only ?? throw new YamlProblemException(1, 1, "The file contains no YAML document.");
    }
}
