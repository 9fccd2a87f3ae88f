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

    // Everything but the items.
    private SchemaProject(SchemaProject other, ImmutableList<SchemaItem> items)
    {
        _items = items;
        Code = other.Code;
        Name = other.Name;
        References = other.References;
    }

    public static SchemaProject Empty { get; } = new([]);

    /// <summary>The C# that the user wrote.</summary>
    public string Code { get; private init; } = "";

    /// <summary>The name of the assembly and the namespace of its types.</summary>
    public string Name { get; private init; } = "Demo";

    /// <summary>The assemblies that it references.</summary>
    public ImmutableList<ReferencedProject> References { get; private init; } = [];

    public static SchemaProject With(string name, string? json, string? ns = null, string? rootTypeName = null, string? formatAssertion = null) =>
        Empty.And(name, json, ns, rootTypeName, formatAssertion);

    public SchemaProject And(string name, string? json, string? ns = null, string? rootTypeName = null, string? formatAssertion = null, string? uri = null) =>
        new(this, _items.Add(new SchemaItem(Folder + name, json, ns, rootTypeName, formatAssertion) { Uri = uri }));

    /// <summary>The same schemas with the metadata <c>DefaultsInGetters</c>.</summary>
    public SchemaProject WithDefaultsInGetters(string? value, string? name = null) =>
        new(this, [.. _items.Select(item => name is null || item.Path == Folder + name ? item with { DefaultsInGetters = value } : item)]);

    /// <summary>The same schemas with a names file.</summary>
    public SchemaProject AndNames(string name, string? json) => new(this, _items.Add(new SchemaItem(Folder + name, json, null, null, null) { ItemType = "JsonSchemaNames" }));

    /// <summary>The same schemas beside other C#.</summary>
    public SchemaProject WithCode(string code) => new(this, _items) { Code = code };

    /// <summary>The same project as an assembly of another name.</summary>
    public SchemaProject Named(string name) => new(this, _items) { Name = name };

    /// <summary>The same project with references to assemblies.</summary>
    public SchemaProject Referencing(params IEnumerable<ReferencedProject> references) => new(this, _items) { References = References.AddRange(references) };

    /// <summary>The same project with the text of one file changed.</summary>
    public SchemaProject Edit(string name, Func<string, string> edit)
    {
        var index = _items.FindIndex(item => item.Path == Folder + name);
        return new(this, _items.SetItem(index, _items[index] with { Text = edit(_items[index].Text!) }));
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
        var run = new GeneratorRun(StartDriver(), CreateCompilation(), References);
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

    public CSharpCompilation CreateCompilation() => Schemawright.Generator.Tests.Emit.GeneratedCompilation.Create(Code).WithAssemblyName(Name).AddReferences(References.Select(reference => reference.Reference));

    private ProjectFileOptions Options() => new(
        new OptionValues(new Dictionary<string, string> { ["build_property.RootNamespace"] = Name, ["build_property.ProjectDir"] = Folder }),
        _items.GroupBy(item => item.Path).ToDictionary(items => items.Key, items => items.First().ToOptions()));
}
