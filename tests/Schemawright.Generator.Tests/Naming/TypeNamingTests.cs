using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Naming;

/// <summary>How types are called, by where their schemas stand.</summary>
public class TypeNamingTests
{
    [Fact]
    public void A_root_is_called_after_its_file() => AssertNames(SchemaProject.With("home-address.schema.json", Object), "HomeAddress");

    [Fact]
    public void The_item_can_name_the_root() => AssertNames(SchemaProject.With("a.schema.json", Object, rootTypeName: "PurchaseOrder"), "PurchaseOrder");

    [Fact]
    public void The_schema_can_name_itself() =>
        AssertNames(SchemaProject.With("a.schema.json", """{ "x-csharp-name": "Order", "type": "object", "properties": {} , "required": ["x"] }""", rootTypeName: "PurchaseOrder"), "Order");

    [Fact]
    public void Definitions_are_called_after_their_keys() =>
        AssertNames(SchemaProject.With("a.schema.json", """{ "$defs": { "unit": { "title": "No matter", "enum": ["m", "kg"] }, "zip-code": { "type": "string", "maxLength": 5 } } }"""), "Unit", "ZipCode");

    [Fact]
    public void Other_schemas_are_called_after_their_parent_and_place() =>
        AssertNames(
            SchemaProject.With("person.schema.json", """
                {
                  "type": "object",
                  "properties": {
                    "home": { "type": "object", "properties": { "kind": { "enum": ["a"] } } },
                    "phones": { "type": "array", "items": { "type": "object", "properties": { "number": { "type": "string" } } } },
                    "labels": { "type": "object", "additionalProperties": { "enum": ["b"] } }
                  }
                }
                """),
            "Person",
            "PersonHome",
            "PersonHomeKind",
            "PersonLabel",
            "PersonPhone");

    [Fact]
    public void A_name_does_not_depend_on_who_asks_first() =>
        AssertNames(
            SchemaProject.With("a.schema.json", """{ "type": "object", "allOf": [{ "$ref": "z.schema.json#/$defs/base" }], "properties": { "x": { "type": "string" } } }""")
                .And("z.schema.json", """{ "$defs": { "base": { "type": "object", "properties": { "state": { "enum": ["on", "off"] } } } } }"""),
            "A",
            "Base",
            "BaseState");

    [Fact]
    public void Cases_are_called_after_their_title_or_constant() =>
        AssertNames(
            SchemaProject.With("pet.schema.json", """
                {
                  "oneOf": [
                    { "title": "House cat", "type": "object", "properties": { "kind": { "const": "cat" } }, "required": ["kind"] },
                    { "type": "object", "properties": { "kind": { "const": "dog" } }, "required": ["kind"] }
                  ]
                }
                """),
            "Pet",
            "PetDog",
            "PetHouseCat");

    [Fact]
    public void A_later_root_is_called_after_its_folder() =>
        AssertNames(
            SchemaProject.With("a/person.schema.json", Object).And("b/Person.schema.json", Object),
            ["b/Person.schema.json(1,1): info SW3003: Another type is already named 'Person'; the type of this schema is named 'BPerson'. Choose another name with 'x-csharp-name'."],
            "BPerson",
            "Person");

    [Fact]
    public void Types_of_other_namespaces_are_no_collision()
    {
        var run = SchemaProject.With("a/person.schema.json", Object).And("b/person.schema.json", Object, ns: "Demo.B").Run();
        Assert.Contains("Demo.Person.g.cs", run.Files.Keys);
        Assert.Contains("Demo.B.Person.g.cs", run.Files.Keys);
    }

    [Fact]
    public void The_schema_can_choose_its_namespace()
    {
        var run = SchemaProject.With("person.schema.json", """{ "x-csharp-namespace": "Other.Models", "type": "object", "properties": { "a": { "type": "string" } } }""").Run();
        Assert.Contains("Other.Models.Person.g.cs", run.Files.Keys);
    }

    private const string Object = """{ "type": "object", "properties": { "a": { "type": "string" } } }""";

    private static void AssertNames(SchemaProject project, params string[] expected) => AssertNames(project, [], expected);

    private static void AssertNames(SchemaProject project, string[] diagnostics, params string[] expected)
    {
        var types = project.Run(diagnostics).Files.Keys.Where(file => !file.Contains("SchemaDocuments", StringComparison.Ordinal)).Select(file => file["Demo.".Length..^".g.cs".Length]);
        Assert.Equal(expected, types.Order(StringComparer.Ordinal));
    }
}
