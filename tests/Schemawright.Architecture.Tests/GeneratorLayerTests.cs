namespace Schemawright.Architecture.Tests;

/// <summary>The generator's layers: Binding decides, Specs keep the decisions, Emit writes them down.</summary>
public class GeneratorLayerTests
{
    private const string Generator = "generators/Schemawright.Generator";
    private const string Schema = "src/Schemawright.Schema";
    private const string Roslyn = "Microsoft.CodeAnalysis";

    /// <summary>A layer and what it must not use: folders of the generator, the schema layer, the compiler.</summary>
    public static TheoryData<string, string[]> Layers { get; } = new()
    {
        { "Specs", ["Naming", "Binding", "Emit", "Diagnostics", "Analysis", Schema, Roslyn] },
        { "Emit", ["Naming", "Binding", "Diagnostics", "Analysis", Schema, Roslyn] },
        { "Naming", ["Binding", "Emit"] },
        { "Binding", ["Emit"] },
    };

    /// <summary>Binding still spells one literal: the number of violations that are open.</summary>
    private static int Open(string layer) => layer == "Binding" ? 1 : 0;

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_uses_no_type_of_a_forbidden_one(string layer, string[] forbidden)
    {
        var types = new DeclaredTypes([.. Tested.Checkout.In(Schema), .. Tested.Checkout.In(Generator)]);
        var uses = new TypeUses(types, static file => file.Project == Schema ? Schema : file.SubFolders.FirstOrDefault());
        var violations = from file in Tested.Checkout.In($"{Generator}/{layer}")
                         from use in uses.In(file)
                         where forbidden.Contains(use.Room, StringComparer.Ordinal)
                         select $"{file} uses {use.Type} of {use.Room}";
        Expect.NoMoreThan(Open(layer), violations);
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_names_no_namespace_of_a_forbidden_one(string layer, string[] forbidden)
    {
        var namespaces = forbidden.SelectMany(NamespacesOf).ToArray();
        var violations = from file in Tested.Checkout.In($"{Generator}/{layer}")
                         from name in NamespaceUses.In(file)
                         where namespaces.Any(container => NamespaceUses.IsWithin(name, container))
                         select $"{file} names {name}";
        Expect.NoMoreThan(Open(layer), violations);
    }

    [Fact]
    public void Every_layer_has_files() => Assert.All(Layers, static layer => Assert.NotEmpty(Tested.Checkout.In($"{Generator}/{layer.Data.Item1}")));

    /// <summary>The root namespace of the schema layer contains all others, so its types are found by name only.</summary>
    private static IEnumerable<string> NamespacesOf(string part) => part switch
    {
        Roslyn => [Roslyn],
        Schema => FolderOrder.Schema.Rooms.Select(static room => $"{Tested.Checkout.RootNamespaceOf(Schema)}.{room}"),
        _ => [$"{Tested.Checkout.RootNamespaceOf(Generator)}.{part}"],
    };
}
