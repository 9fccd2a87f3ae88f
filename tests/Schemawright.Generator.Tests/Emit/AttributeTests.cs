using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Emit;

/// <summary><c>[JsonSchema]</c> puts the root type where the user wants it.</summary>
public class AttributeTests
{
    private const string Order = """
        {
          "type": "object",
          "properties": { "line": { "$ref": "#/$defs/line" }, "note": { "type": "string" } },
          "$defs": { "line": { "type": "object", "properties": { "order": { "$ref": "#" } } }, "size": { "enum": ["S"] } }
        }
        """;

    [Fact]
    public void The_root_type_has_the_name_and_the_namespace_of_the_record_and_the_other_types_follow()
    {
        var run = Run("namespace Shop.Orders { [Schemawright.JsonSchema(\"order.schema.json\")] public sealed partial record Purchase { /** <summary>Whether there is one.</summary> */ public bool HasNote => Note is not null; } }");
        Assert.Equal(["Demo.SchemaDocuments.Order.g.cs", "Demo.SchemaDocuments.g.cs", "Shop.Orders.Line.g.cs", "Shop.Orders.Purchase.g.cs", "Shop.Orders.Size.g.cs"], Names(run));

        var purchase = run.Load().GetType("Shop.Orders.Purchase", throwOnError: true)!;
        var value = purchase.GetMethod("Parse")!.CreateDelegate<Parser>()("""{"note":"a"}"""u8);
        Assert.Equal(true, purchase.GetProperty("HasNote")!.GetValue(value));
    }

    [Theory]
    [InlineData("", "Demo.Line.g.cs")]
    [InlineData("Other", "Other.Line.g.cs")]
    public void A_record_in_no_namespace_leaves_the_other_types_where_they_are(string ns, string line)
    {
        var run = SchemaProject.With("order.schema.json", Order, ns: ns.Length == 0 ? null : ns).WithCode("[Schemawright.JsonSchema(\"order.schema.json\")] public partial record @event;").Run();
        Assert.Contains("event.g.cs", Names(run));
        Assert.Contains(line, Names(run));
        Assert.NotNull(run.Load().GetType("event"));
    }

    [Fact]
    public void What_shows_an_internal_type_becomes_internal_and_the_rest_stays_public()
    {
        var run = Run("namespace Demo { [Schemawright.JsonSchema(\"order.schema.json\")] partial record Order; }");
        var assembly = run.Load();
        Assert.False(assembly.GetType("Demo.Order", throwOnError: true)!.IsPublic);
        Assert.False(assembly.GetType("Demo.Line", throwOnError: true)!.IsPublic);
        Assert.True(assembly.GetType("Demo.Size", throwOnError: true)!.IsPublic);
    }

    [Fact]
    public void The_cases_of_an_internal_union_are_internal()
    {
        const string Shape = """
            { "oneOf": [
              { "title": "circle", "type": "object", "properties": { "form": { "const": "circle" } }, "required": ["form"] },
              { "title": "square", "type": "object", "properties": { "form": { "const": "square" } }, "required": ["form"] } ] }
            """;
        var assembly = SchemaProject.With("shape.schema.json", Shape).WithCode("namespace Demo; [Schemawright.JsonSchema(\"shape.schema.json\")] internal abstract partial record Form;").Run().Load();
        Assert.All(new[] { "Demo.Form", "Demo.FormCircle", "Demo.FormSquare" }, name => Assert.False(assembly.GetType(name, throwOnError: true)!.IsPublic));
    }

    [Fact]
    public void A_root_that_refers_to_its_own_definition_gives_that_ones_type()
    {
        var run = SchemaProject.With("order.schema.json", """{ "$ref": "#/$defs/order", "$defs": { "order": { "type": "object", "properties": { "id": { "type": "string" } } } } }""")
            .WithCode("namespace Demo; [Schemawright.JsonSchema(\"order.schema.json\")] public partial record Purchase;").Run();
        run.AssertCompiles();
        Assert.Equal(["Demo.Purchase.g.cs", "Demo.SchemaDocuments.Order.g.cs", "Demo.SchemaDocuments.g.cs"], Names(run));
    }

    [Fact]
    public void A_number_is_a_record_struct_and_its_own_converter_stays()
    {
        const string Code = """
            namespace Demo;
            [Schemawright.JsonSchema("size.schema.json")]
            [System.Text.Json.Serialization.JsonConverter(typeof(Schemawright.JsonModelConverter<Length>))]
            public readonly partial record struct Length;
            """;
        SchemaProject.With("size.schema.json", """{ "type": "integer", "minimum": 1, "maximum": 9 }""").WithCode(Code).Run().AssertCompiles();
    }

    [Fact]
    public void A_part_with_a_converter_is_the_users_own_for_any_generated_record()
    {
        const string Code = """
            namespace Demo;
            [System.Text.Json.Serialization.JsonConverter(typeof(Schemawright.JsonModelConverter<Line>))]
            public partial record Line;
            [System.Text.Json.Serialization.JsonConverter(typeof(Schemawright.JsonModelConverter<Order>))]
            public partial record Order;
            """;
        var run = Run(Code);
        Assert.DoesNotContain("JsonConverter(", run.FileOf("Line") + run.FileOf("Order"), StringComparison.Ordinal);
        Assert.Contains("JsonConverter(", run.FileOf("Size"), StringComparison.Ordinal);

        var again = run.Again(SchemaProject.With("order.schema.json", Order).WithCode(Code.Replace("partial record Order", "partial record Other", StringComparison.Ordinal)));
        Assert.Equal(["Order"], IncrementalSteps.TouchedTypes(again));
    }

    [Fact]
    public void The_name_of_the_record_comes_before_all_others()
    {
        var run = SchemaProject.With("a.schema.json", """{ "type": "object", "properties": { "id": { "type": "string" } }, "x-csharp-name": "Order" }""").And("b.schema.json", Order)
            .WithCode("namespace Demo; [Schemawright.JsonSchema(\"b.schema.json\")] public partial record Order;")
            .Run("a.schema.json(1,1): info SW3003: Another type is already named 'Order'; the type of this schema is named 'A'. Choose another name with 'x-csharp-name'.");
        run.AssertCompiles();
        Assert.Contains("public global::Demo.Line", run.FileOf("Order"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order.schema.json", "a/order.schema.json", true)]
    [InlineData("a/order.schema.json", "a/order.schema.json", true)]
    [InlineData("./a/../a/order.schema.json", "a/order.schema.json", true)]
    [InlineData("b\\order.schema.json", "a/b/order.schema.json", true)]
    [InlineData("/project/a/order.schema.json", "a/order.schema.json", true)]
    [InlineData("der.schema.json", "order.schema.json", false)]
    [InlineData("../order.schema.json", "order.schema.json", false)]
    [InlineData("", "order.schema.json", false)]
    public void A_path_leads_to_a_file(string path, string file, bool isFound)
    {
        var run = SchemaProject.With(file, Order).WithCode($"namespace Demo; [Schemawright.JsonSchema(@\"{path}\")] public partial record Purchase;").RunUnchecked();
        Assert.Equal(isFound, Names(run).Contains("Demo.Purchase.g.cs"));
        Assert.Equal(isFound ? 0 : 1, run.Diagnostics.Count);
    }

    [Fact]
    public void A_file_beside_the_code_comes_before_one_in_the_projects_folder_and_that_before_any_other()
    {
        Assert.Equal("/project/models/order.schema.json", Resolve("/project/models/"));
        Assert.Equal("/project/order.schema.json", Resolve("/project/services/"));
        Assert.Equal("", Resolve("/project/services/", without: "/project/order.schema.json"));
    }

    private static string Resolve(string folder, string without = "")
    {
        var inputs = new[] { "/project/models/order.schema.json", "/project/order.schema.json", "/project/old/order.schema.json" }
            .Where(path => path != without).Select(static path => new SchemaInput(path, "{}")).ToArray();
        var declaration = new RootDeclaration("order.schema.json", folder, "Demo", "Order", "public", false, false);
        var assigned = Schemawright.Generator.Binding.Loading.DeclaredRoots.Assign(inputs, [declaration], new ProjectOptions("Demo", "/project/"), new Schemawright.Generator.Diagnostics.DiagnosticBag());
        return assigned.SingleOrDefault(static input => input.Root is not null)?.Path ?? "";
    }

    private static GeneratorRun Run(string code) => SchemaProject.With("order.schema.json", Order).WithCode(code).Run().AssertCompiles();

    private static string[] Names(GeneratorRun run) => [.. run.Files.Keys.Order(StringComparer.Ordinal)];

    private delegate object Parser(ReadOnlySpan<byte> json);
}
