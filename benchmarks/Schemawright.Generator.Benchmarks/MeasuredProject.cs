namespace Schemawright.Generator.Benchmarks;

/// <summary>A project with schemas and nothing else.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Inputs">Its schemas.</param>
internal sealed record MeasuredProject(string Name, IReadOnlyList<SchemaInput> Inputs)
{
    private const string Folder = "/project/";

    /// <summary>The domain's schema, and those of the corpora where they are there.</summary>
    public static IEnumerable<MeasuredProject> All()
    {
        yield return new MeasuredProject("schema/1.0, of this repository", [.. DomainFiles().Select(ToInput)]);
        foreach (var name in CorpusSchemas.Names())
            yield return new MeasuredProject(name, [.. CorpusSchemas.Files(Corpora.Find(name.Split('/')[0])!, name).Select(ToInput)]);
    }

    /// <summary>How many bytes of schema.</summary>
    public int SchemaSize => Inputs.Sum(static input => System.Text.Encoding.UTF8.GetByteCount(input.Text!));

    private static SchemaInput ToInput((string Name, string Text) file) => new(Folder + file.Name, file.Text);

    private static IEnumerable<(string Name, string Text)> DomainFiles()
    {
        var folder = Repository.Combine("schema", "1.0");
        return Directory.EnumerateFiles(folder, "*.schema.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));
    }
}
