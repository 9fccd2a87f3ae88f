using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Schemawright.Generator.Tests.Differential;
using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>A reference to a schema that a referenced assembly has a type for is of that type.</summary>
public class ReferencedTypeTests
{
    private const string Address = """
        {
          "$id": "https://example.com/address",
          "type": "object",
          "required": ["street"],
          "properties": {
            "street": { "type": "string", "minLength": 1 },
            "place": { "type": "object", "properties": { "x": { "type": "integer" } } },
            "kind": { "$ref": "#/$defs/kind" },
            "country": { "$ref": "country#/$defs/code" }
          },
          "$defs": {
            "kind": { "enum": ["home", "work"] },
            "alias": { "$ref": "#/$defs/kind" },
            "weight": { "type": "number", "minimum": 0 },
            "pair": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "string" }], "items": false, "minItems": 2 },
            "way": { "oneOf": [
              { "type": "object", "title": "Air", "required": ["by"], "properties": { "by": { "const": "air" } } },
              { "type": "object", "title": "Sea", "required": ["by"], "properties": { "by": { "const": "sea" } } }] },
            "note": { "type": "string", "maxLength": 5 },
            "plain": { "type": "string" }
          }
        }
        """;

    private const string Country = """{ "$id": "https://example.com/country", "$defs": { "code": { "type": "string", "pattern": "^[A-Z]{2}$" } } }""";

    private const string Order = """
        {
          "type": "object",
          "properties": {
            "to": { "$ref": "https://example.com/address" },
            "others": { "type": "array", "items": { "$ref": "https://example.com/address" } },
            "place": { "$ref": "https://example.com/address#/properties/place" },
            "kind": { "$ref": "https://example.com/address#/$defs/alias" },
            "kinds": { "type": "object", "additionalProperties": { "$ref": "https://example.com/address#/$defs/kind" } },
            "weight": { "$ref": "https://example.com/address#/$defs/weight" },
            "pair": { "$ref": "https://example.com/address#/$defs/pair" },
            "way": { "anyOf": [{ "$ref": "https://example.com/address#/$defs/way" }, { "type": "null" }] },
            "note": { "$ref": "https://example.com/address#/$defs/note" },
            "country": { "$ref": "https://example.com/country#/$defs/code" },
            "plain": { "$ref": "https://example.com/address#/$defs/plain" }
          }
        }
        """;

    private const string Valid = """
        {"to":{"street":"a","place":{"x":1.0},"kind":"home","country":"KR"},"others":[{"street":"b"}],"place":{"x":2},"kind":"work","kinds":{"a":"home"},"weight":1.50,"pair":["a","b"],"way":{"by":"sea"},"note":"12345","country":"KR"}
        """;

    private const string Unrelated = """{ "type": "object", "properties": { "a": { "type": "string" } } }""";

    private static readonly Lazy<ReferencedProject> Addresses = new(() => ReferencedProject.Build(
        SchemaProject.With("address.schema.json", Address).And("country.schema.json", Country).Named("Addresses")));

    private static readonly Lazy<Assembly> Orders = new(() => Consumer(Addresses.Value).Run().Load());

    [Fact]
    public void No_copy_is_generated() =>
        Assert.Equal(["Demo.Order.g.cs", "Demo.SchemaDocuments.Order.g.cs", "Demo.SchemaDocuments.g.cs"], Consumer(Addresses.Value).Run().Files.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Members_have_the_types_of_the_assembly() => Assert.Equal(
        [
            "Country: Addresses.Code", "Kind: Addresses.Kind", "Kinds: Schemawright.ValueMap<Addresses.Kind>", "Note: Addresses.Note", "Others: Schemawright.ValueList<Addresses.Address>",
            "Pair: Addresses.Pair", "Place: Addresses.AddressPlace", "Plain: System.String", "To: Addresses.Address", "Way: Schemawright.Optional<Addresses.Way>", "Weight: Addresses.Weight",
        ],
        Orders.Value.GetType("Demo.Order", throwOnError: true)!.GetProperties().Where(property => property is { GetMethod.IsStatic: false, Name: not "AdditionalProperties" }).Select(Describe).Order(StringComparer.Ordinal));

    [Fact]
    public void Values_are_written_as_they_were_read() => Assert.Equal(Valid, Encoding.UTF8.GetString(Ask(Valid).Written!));

    [Theory]
    [InlineData(Valid, true)]
    [InlineData("""{"to":{"street":"a"}}""", true)]
    [InlineData("""{"to":{"street":""}}""", false)]
    [InlineData("""{"to":{}}""", false)]
    [InlineData("""{"to":{"street":"a","country":"Korea"}}""", false)]
    [InlineData("""{"to":null}""", false)]
    [InlineData("""{"others":[{}]}""", false)]
    [InlineData("""{"place":{"x":"1"}}""", false)]
    [InlineData("""{"kind":"home"}""", true)]
    [InlineData("""{"kind":"none"}""", false)]
    [InlineData("""{"kinds":{"a":"none"}}""", false)]
    [InlineData("""{"weight":-1}""", false)]
    [InlineData("""{"pair":["a"]}""", false)]
    [InlineData("""{"way":{"by":"road"}}""", false)]
    [InlineData("""{"way":null}""", true)]
    [InlineData("""{"note":"123456"}""", false)]
    [InlineData("""{"country":"kr"}""", false)]
    public void All_readers_give_the_verdict_of_the_schema(string json, bool isValid) => Assert.True(Ask(json).AllAre(isValid));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_is_read_anew_while_other_code_is_edited(bool isCompilation)
    {
        var reference = isCompilation ? Addresses.Value.AsCompilation() : Addresses.Value;
        var project = Consumer(reference);
        var again = project.Run().Again(project.WithCode("internal class Unrelated;"));
        Assert.Equal([IncrementalStepRunReason.Unchanged], IncrementalSteps.Reasons(again, TrackingNames.References));
        IncrementalSteps.AssertNothingRan(again);
    }

    [Fact]
    public void An_assembly_between_brings_its_own_references()
    {
        var middle = ReferencedProject.Build(SchemaProject
            .With("letter.schema.json", """{ "$id": "https://example.com/letter", "type": "object", "properties": { "to": { "$ref": "address" } } }""")
            .Named("Letters").Referencing(Addresses.Value));
        var assembly = SchemaProject
            .With("box.schema.json", """{ "type": "object", "properties": { "letter": { "$ref": "https://example.com/letter" }, "not": { "not": { "$ref": "https://example.com/letter" } } } }""")
            .Referencing(Addresses.Value, middle)
            .Run("box.schema.json(1,96): info SW3001: No C# type fits this schema: its values are represented as JsonValue and checked by the evaluator.")
            .Load();
        Assert.Equal("Letters.Letter", assembly.GetType("Demo.Box", throwOnError: true)!.GetProperty("Letter")!.PropertyType.FullName);
        var probe = ModelProbe.Find(assembly, ["schema:///box.schema.json"]);
        Assert.True(probe.Ask("""{"letter":{"to":{"street":"a"}},"not":{"to":{}}}"""u8.ToArray()).AllAre(true));
        Assert.True(probe.Ask("""{"letter":{"to":{}}}"""u8.ToArray()).AllAre(false));
        Assert.True(probe.Ask("""{"not":{"to":{"street":"a"}}}"""u8.ToArray()).AllAre(false));
    }

    [Fact]
    public void A_schema_of_the_project_with_the_same_identifier_comes_first() =>
        Assert.Contains("Demo.Address.g.cs", Consumer(Addresses.Value).And("address.schema.json", Address).And("country.schema.json", Country).Run().AssertCompiles().Files.Keys);

    [Theory]
    [InlineData("""{ "$id": "https://example.com/country", "$defs": { "code": { "type": "string" } } }""", null, "because it refers to 'https://example.com/country', which is a different schema in this project.")]
    [InlineData(Unrelated, "false", "because 'FormatAssertion' is true there and false here.")]
    public void A_type_that_means_something_else_here_is_told_and_not_used(string other, string? formatAssertion, string reason)
    {
        var run = SchemaProject
            .With("order.schema.json", """{ "type": "object", "properties": { "to": { "$ref": "https://example.com/address" } } }""", formatAssertion: formatAssertion)
            .And("other.schema.json", other, formatAssertion: formatAssertion)
            .Referencing(Addresses.Value)
            .Run($"order.schema.json(1,53): warning SW3009: The types of 'Addresses' for 'https://example.com/address' are not used {reason}");
        var probe = ModelProbe.Find(run.Load(), ["schema:///order.schema.json"]);
        Assert.DoesNotContain("Addresses.Address", run.FileOf("Order").Replace("AddReferenced<global::Addresses.Address>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(probe.Ask("""{"to":{"street":"a"}}"""u8.ToArray()).AllAre(true));
        Assert.True(probe.Ask("""{"to":{"street":""}}"""u8.ToArray()).AllAre(false));
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string" } } }""", "a schema without an identifier")]
    [InlineData("""{ "$id": "https://example.com/a", "type": "object", "properties": { "a": { "$ref": "other.schema.json" } } }""", "one that leads to another by its path")]
    [InlineData("""{ "$id": "https://example.com/a", "enum": ["a", "b"] }""", "an enum alone, which has no way to its document")]
    public void What_cannot_be_found_elsewhere_is_not_offered(string json, string why) =>
        Assert.False(SchemaProject.With("one.schema.json", json).And("other.schema.json", """{ "type": "object", "x-csharp-name": "Other", "properties": { "b": { "enum": ["x"] } } }""")
            .Run().Files.Keys.Any(file => file.Contains("SchemaExports", StringComparison.Ordinal)), why);

    [Fact]
    public void Internal_types_are_not_offered()
    {
        var export = SchemaProject.With("address.schema.json", Address).And("country.schema.json", Country)
            .WithCode("""[Schemawright.JsonSchema("address.schema.json")] internal sealed partial record Address;""")
            .Run().AssertCompiles().Files["Demo.SchemaExports.Address.g.cs"];
        Assert.Contains("typeof(global::Demo.Kind)", export, StringComparison.Ordinal);
        Assert.DoesNotContain("typeof(global::Address)", export, StringComparison.Ordinal);
    }

    private static SchemaProject Consumer(params IEnumerable<ReferencedProject> references) => SchemaProject.With("order.schema.json", Order).Referencing(references);

    private static ModelAnswers Ask(string json) => ModelProbe.Find(Orders.Value, ["schema:///order.schema.json"]).Ask(Encoding.UTF8.GetBytes(json));

    private static string Describe(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return $"{property.Name}: {(type.IsGenericType ? $"{type.FullName![..type.FullName!.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.FullName))}>" : type.FullName)}";
    }
}
