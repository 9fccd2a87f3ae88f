using Schemawright.Generator.Binding;
using Schemawright.Tests;

namespace Schemawright.Generator.Tests.Harness;

/// <summary>A folder of bad schemas beside the diagnostics that they must lead to, as the compiler prints them.</summary>
internal sealed class FixtureProject
{
    private readonly string _folder;
    private readonly Dictionary<string, Dictionary<string, string>> _metadata;

    public FixtureProject(string topic)
    {
        _folder = Path.Combine(Root, topic);
        _metadata = ReadItems(Path.Combine(_folder, "items.txt"));
    }

    public static string Root { get; } = Repository.Combine("tests", "Schemawright.Generator.Tests", "Fixtures");

    public string ExpectedFile => Path.Combine(_folder, "expected.txt");

    /// <summary>The diagnostics of the folder's schemas, and of the C# in <c>code.txt</c>.</summary>
    public async Task<IReadOnlyList<string>> DiagnoseAsync()
    {
        if (_metadata.Values.Any(values => values.ContainsKey("Fails")))
            return DiagnoseFailure();
        var run = Read().RunUnchecked();
        return [.. run.Diagnostics, .. await run.AnalyzeAsync()];
    }

    private SchemaProject Read()
    {
        var code = Path.Combine(_folder, "code.txt");
        var project = SchemaProject.Empty.WithCode(File.Exists(code) ? File.ReadAllText(code) : "");
        foreach (var file in Directory.EnumerateFiles(_folder, "*.schema.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            var values = _metadata.GetValueOrDefault(name) ?? [];
            project = project.And(
                name,
                values.ContainsKey("Unreadable") ? null : File.ReadAllText(file),
                values.GetValueOrDefault("Namespace"),
                values.GetValueOrDefault("RootTypeName"),
                values.GetValueOrDefault("FormatAssertion"),
                values.GetValueOrDefault("Uri"));
        }

        foreach (var file in Directory.EnumerateFiles(_folder, "*.names.json").Order(StringComparer.Ordinal))
            project = project.AndNames(Path.GetFileName(file), File.ReadAllText(file));
        foreach (var (name, values) in _metadata)
            project = project.WithDefaultsInGetters(values.GetValueOrDefault("DefaultsInGetters"), name);
        var referenced = Path.Combine(_folder, "referenced");
        return Directory.Exists(referenced) ? project.Referencing(ReferencedProject.Build(new FixtureProject(referenced).Read().Named("Referenced"))) : project;
    }

    /// <summary>No schema is known that makes the generator fail, so a type binder that throws stands in for one.</summary>
    private IReadOnlyList<string> DiagnoseFailure()
    {
        var inputs = Directory.EnumerateFiles(_folder, "*.schema.json").Select(file => new SchemaInput(SchemaProject.Folder + Path.GetFileName(file), File.ReadAllText(file)));
        var result = SchemaBinder.Bind(
            [.. inputs],
            new ProjectOptions("Demo", SchemaProject.Folder),
            static (_, entry) => throw new InvalidOperationException($"No idea what {entry.Name} is."),
            TestContext.Current.CancellationToken);
        return [.. result.Diagnostics.Select(diagnostic => diagnostic.ToDiagnostic().ToString().Replace(SchemaProject.Folder, "", StringComparison.Ordinal))];
    }

    // bad.schema.json RootTypeName=2nd-person FormatAssertion=maybe
    private static Dictionary<string, Dictionary<string, string>> ReadItems(string file) => File.Exists(file)
        ? File.ReadAllLines(file).Select(line => line.Split(' ')).ToDictionary(
            words => words[0],
            words => words.Skip(1).Select(word => word.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]))
        : [];
}
