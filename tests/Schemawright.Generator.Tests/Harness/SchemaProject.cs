using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Schemawright.Generator.Tests.Harness;

/// <summary>A user's project with schema items, in memory.</summary>
internal sealed class SchemaProject
{
    public const string Folder = "/project/";

    private readonly ImmutableList<SchemaItem> _items;

    private SchemaProject(ImmutableList<SchemaItem> items) => _items = items;

    public static SchemaProject Empty { get; } = new([]);

    /// <summary>The C# that the user wrote.</summary>
    public string Code { get; private init; } = "";

    public static SchemaProject With(string name, string? json, string? ns = null, string? rootTypeName = null, string? formatAssertion = null) =>
        Empty.And(name, json, ns, rootTypeName, formatAssertion);

    public SchemaProject And(string name, string? json, string? ns = null, string? rootTypeName = null, string? formatAssertion = null) =>
        new(_items.Add(new SchemaItem(Folder + name, json, ns, rootTypeName, formatAssertion))) { Code = Code };

    /// <summary>The same schemas with a names file.</summary>
    public SchemaProject AndNames(string name, string? json) => new(_items.Add(new SchemaItem(Folder + name, json, null, null, null) { ItemType = "JsonSchemaNames" })) { Code = Code };

    /// <summary>The same schemas beside other C#.</summary>
    public SchemaProject WithCode(string code) => new(_items) { Code = code };

    /// <summary>The same project with the text of one file changed.</summary>
    public SchemaProject Edit(string name, Func<string, string> edit)
    {
        var index = _items.FindIndex(item => item.Path == Folder + name);
        return new(_items.SetItem(index, _items[index] with { Text = edit(_items[index].Text!) })) { Code = Code };
    }

    /// <summary>Runs the generator twice: the second run, without any change, must do nothing.</summary>
    /// <param name="expectedDiagnostics">All diagnostics that must be told, as the compiler prints them; no others may be.</param>
    public GeneratorRun Run(params string[] expectedDiagnostics)
    {
        var run = RunUnchecked();
        Assert.Equal(expectedDiagnostics, run.Diagnostics);
        return run;
    }

    /// <summary>The same without a word about diagnostics.</summary>
    public GeneratorRun RunUnchecked()
    {
        var run = new GeneratorRun(StartDriver(), CreateCompilation());
        IncrementalSteps.AssertNothingRan(run.Again());
        return run;
    }

    public GeneratorDriver StartDriver() => CSharpGeneratorDriver.Create(
        [new JsonSchemaGenerator().AsSourceGenerator()],
        Files(),
        new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose),
        Options(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>New objects for the same files, as an editor makes when a file is saved.</summary>
    public ImmutableArray<AdditionalText> Files() => [.. _items.Select(item => new SchemaFile(item.Path, item.Text))];

    public CSharpCompilation CreateCompilation() => Emit.GeneratedCompilation.Create(Code).WithAssemblyName("Demo");

    private ProjectFileOptions Options() => new(
        new OptionValues(new Dictionary<string, string> { ["build_property.RootNamespace"] = "Demo", ["build_property.ProjectDir"] = Folder }),
        _items.GroupBy(item => item.Path).ToDictionary(items => items.Key, items => items.First().ToOptions()));
}
