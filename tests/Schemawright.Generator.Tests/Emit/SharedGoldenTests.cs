using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>Two schemas in two namespaces: their documents, and what stands once in an assembly.</summary>
public class SharedGoldenTests
{
    private static readonly string Folder = Snapshot.FolderBeside("SharedGoldens");

    [Fact]
    public void Documents_are_embedded_and_types_refer_across_namespaces()
    {
        var run = SchemaProject.With("order.schema.json", Read("order"), ns: "Demo.Orders").And("customer.schema.json", Read("customer"), ns: "Demo.Customers").Run();
        run.AssertCompiles();
        Snapshot.Verify(Folder, run.Files.ToDictionary(static file => file.Key[..^".g.cs".Length], static file => file.Value, StringComparer.Ordinal));
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name + ".schema.json"));
}
