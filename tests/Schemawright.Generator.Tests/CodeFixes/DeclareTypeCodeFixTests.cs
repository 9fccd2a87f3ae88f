using System.Globalization;
using Microsoft.CodeAnalysis;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.CodeFixes;

/// <summary>The code fix declares the one part that System.Text.Json's generator needs to see.</summary>
public class DeclareTypeCodeFixTests
{
    private const string Order = """{ "type": "object", "properties": { "size": { "$ref": "size.schema.json" }, "state": { "enum": ["open"] } } }""";
    private const string Size = """{ "type": "integer", "minimum": 1, "maximum": 9 }""";

    private const string Context = """
        using System.Text.Json.Serialization;

        namespace Shop;

        public class Basket
        {
            public Demo.Order? Order { get; set; }
            public Demo.Size Size { get; set; }
        }

        [JsonSerializable(typeof(Basket))]
        public partial class BasketContext : JsonSerializerContext;
        """;

    [Fact]
    public async Task A_type_without_a_part_gets_one_in_a_file_of_its_own()
    {
        using var project = Project(Context);
        var diagnostic = (await project.DiagnoseAsync()).Single(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("'Demo.Order'", StringComparison.Ordinal));
        Assert.Equal(DiagnosticIds.UnseenType, diagnostic.Id);
        Assert.Equal("Declare 'Order' with its JSON converter", await project.FixAsync(diagnostic));

        Assert.Equal(
            """
            using System.Text.Json.Serialization;
            using Schemawright;

            namespace Demo;

            [JsonConverter(typeof(JsonModelConverter<Order>))]
            public partial record Order;

            """,
            (await project.FilesAsync())["Order.cs"]);
        Assert.DoesNotContain(await project.DiagnoseAsync(), static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("'Demo.Order'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_value_type_becomes_a_record_struct_and_all_are_declared_at_once()
    {
        using var project = Project(Context);
        await project.FixAllAsync();
        var files = await project.FilesAsync();
        Assert.Equal(["Context.cs", "Order.cs", "Size.cs"], files.Keys);
        Assert.EndsWith("public partial record struct Size;\n", files["Size.cs"], StringComparison.Ordinal);
        Assert.Empty(await project.DiagnoseAsync());
    }

    [Fact]
    public async Task A_part_that_is_there_gets_the_attribute()
    {
        const string Part = """


            /** <summary>What a customer wants.</summary> */
            [Schemawright.JsonSchema("order.schema.json")]
            public sealed partial record Order;

            [JsonSerializable(typeof(Order))]
            public partial class OrderContext : JsonSerializerContext;
            """;
        using var project = Project(Context.Replace("Demo.Order", "Order", StringComparison.Ordinal) + Part);
        await project.FixAllAsync();
        var files = await project.FilesAsync();
        Assert.Equal(["Context.cs", "Size.cs"], files.Keys);
        Assert.Contains(
            """
            /** <summary>What a customer wants.</summary> */
            [JsonConverter(typeof(Schemawright.JsonModelConverter<Order>))]
            [Schemawright.JsonSchema("order.schema.json")]
            public sealed partial record Order;
            """,
            files["Context.cs"],
            StringComparison.Ordinal);
        Assert.Empty(await project.DiagnoseAsync());
    }

    [Fact]
    public async Task An_enum_cannot_be_declared()
    {
        using var project = Project("""
            using System.Text.Json.Serialization;
            [JsonSerializable(typeof(Demo.OrderState))]
            public partial class StateContext : JsonSerializerContext;
            """);
        var diagnostic = Assert.Single(await project.DiagnoseAsync());
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Null(await project.FixAsync(diagnostic));
    }

    [Theory]
    [InlineData("[JsonIgnore] public Demo.Order? Order { get; set; }")]
    [InlineData("private Demo.Order? Order { get; set; }")]
    [InlineData("public static Demo.Order? Order { get; set; }")]
    [InlineData("public Demo.Order? Order;")]
    public async Task What_is_not_serialized_needs_nothing(string member)
    {
        using var project = Project($$"""
            using System.Text.Json.Serialization;
            public class Basket { {{member}} }
            [JsonSerializable(typeof(Basket))]
            public partial class BasketContext : JsonSerializerContext;
            """);
        Assert.Empty(await project.DiagnoseAsync());
    }

    [Fact]
    public void The_dll_of_the_fixes_needs_nothing_of_the_generators() =>
        Assert.DoesNotContain(typeof(Schemawright.CodeFixes.DeclareTypeCodeFix).Assembly.GetReferencedAssemblies(), static reference => reference.Name == "Schemawright.Generator");

    private static FixedProject Project(string code) => new(SchemaProject.With("order.schema.json", Order).And("size.schema.json", Size).WithCode(code));
}
