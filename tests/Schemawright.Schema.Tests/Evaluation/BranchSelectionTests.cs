using System.Text;
using Schemawright.Documents;
using Schemawright.Evaluation;
using Schemawright.Json;

namespace Schemawright.Schema.Tests.Evaluation;

/// <summary>Branches that certainly fail are not tried, and no others are left out.</summary>
public sealed class BranchSelectionTests
{
    private const string Shapes = """
        { "oneOf": [
            { "$ref": "#/$defs/circle" },
            { "type": "object", "properties": { "kind": { "enum": ["square", "box"] } }, "required": ["kind"] },
            { "allOf": [ { "properties": { "kind": { "const": "dot" } } } ] },
            { "oneOf": [ { "$ref": "#/$defs/circle" }, { "properties": { "kind": { "const": "ring" } }, "required": ["kind"] } ] },
            { "type": ["string", "integer"] },
            false,
            { "minProperties": 1 } ],
          "$defs": { "circle": { "type": "object", "required": ["kind"], "properties": { "kind": { "$ref": "#/$defs/name" } } }, "name": { "const": "circle" } } }
        """;

    [Theory]
    [InlineData("""{ "kind": "circle" }""", "0 3 6")]
    [InlineData("""{ "kind": "c\u0069rcle" }""", "0 3 6")]
    [InlineData("""{ "r": 1, "kind": "box" }""", "1 6")]
    [InlineData("""{ "kind": "dot" }""", "2 6")]
    [InlineData("""{ "kind": "ring" }""", "3 6")]
    [InlineData("""{ "kind": "other" }""", "6")]
    [InlineData("""{ "kind": 1 }""", "0 1 2 3 6")]
    [InlineData("""{ "Kind": "circle" }""", "2 6")]
    [InlineData("\"circle\"", "2 3 4 6")]
    [InlineData("1.5", "2 3 4 6")]
    [InlineData("null", "2 3 6")]
    public void Branches_are_left_out_by_kind_and_by_the_member_that_tells_them_apart(string instance, string expected) =>
        Assert.Equal(expected, string.Join(' ', Selected(Shapes, instance)));

    [Theory]
    [InlineData("""{ "kind": "circle", "r": 1 }""", "0")]
    [InlineData("""{ "kind": "box" }""", "1")]
    [InlineData("""{ "kind": "other" }""", "2")]
    [InlineData("""{ "points": [] }""", "3")]
    [InlineData("""{ "points": [], "date": "2020", "p\u0061th": "" }""", "3 4 5")]
    [InlineData("{}", "")]
    [InlineData("[]", "5 6")]
    public void Branches_are_left_out_by_what_they_refuse_and_by_what_they_require(string instance, string expected) => Assert.Equal(
        expected,
        string.Join(' ', Selected("""
            { "oneOf": [
                { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "circle" } } },
                { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "box" } } },
                { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "not": { "enum": ["circle", "box"] } } } },
                { "type": "object", "required": ["points"], "properties": { "kind": false } },
                { "type": "object", "anyOf": [ { "required": ["date", "points"] }, { "required": ["date", "time"] }, false ], "properties": { "kind": false } },
                { "required": ["path"], "properties": { "kind": false } },
                { "not": { "type": "object", "minProperties": 0 }, "type": ["array", "null"] } ] }
            """, instance)));

    [Theory]
    [InlineData("""{ "kind": "circle" }""", "0")]
    [InlineData("""{ "kind": "box" }""", "1 2")]
    [InlineData("""{ "points": [] }""", "3")]
    [InlineData("\"circle\"", "0 2")]
    [InlineData("1", "0 2")]
    public void What_refuses_objects_says_nothing_about_their_members(string instance, string expected) => Assert.Equal(
        expected,
        string.Join(' ', Selected("""
            { "oneOf": [
                { "anyOf": [ { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "circle" } } }, { "type": ["string", "number"] } ] },
                { "type": "object", "required": ["kind"], "properties": { "kind": { "anyOf": [ { "const": "box" }, { "type": "null" } ] } } },
                { "oneOf": [ { "type": "string" }, { "type": "object", "required": ["kind"], "properties": { "kind": { "enum": ["box", "ball"] } } }, { "type": "integer" } ] },
                { "type": "object", "required": ["points"], "properties": { "kind": false } } ] }
            """, instance)));

    [Fact]
    public void A_member_that_tells_only_one_branch_apart_is_not_looked_at() =>
        Assert.Equal([0, 1], Selected("""{ "anyOf": [ { "properties": { "a": { "const": "x" } } }, { "properties": { "a": {} } } ] }""", """{ "a": "y" }"""));

    [Fact]
    public void A_dynamic_reference_that_can_lead_to_one_schema_only_is_looked_through()
    {
        const string Sole = """
            { "anyOf": [ { "$dynamicRef": "#texts" }, { "type": "null" } ],
              "$defs": { "texts": { "$dynamicAnchor": "texts", "type": "string" } } }
            """;
        Assert.Equal([0], Selected(Sole, "\"x\""));
        Assert.Equal([], Selected(Sole, "1"));

        const string Another = """
            { "anyOf": [ { "$dynamicRef": "#texts" }, { "type": "null" } ],
              "$defs": { "texts": { "$dynamicAnchor": "texts", "type": "string" }, "other": { "$id": "other", "$dynamicAnchor": "texts" } } }
            """;
        Assert.Equal([0], Selected(Another, "1"));
    }

    [Theory]
    [InlineData("""{ "op": "and", "args": [] }""", true)]
    [InlineData("""{ "op": "and" }""", false)]
    [InlineData("""{ "op": "=", "left": 1 }""", true)]
    [InlineData("""{ "op": "=" }""", false)]
    [InlineData("""{ "op": "<", "left": 1 }""", true)]
    [InlineData("""{ "op": "<", "left": "x" }""", false)]
    [InlineData("""{ "op": ">" }""", false)]
    [InlineData("""{ "op": "!" }""", true)]
    [InlineData("""{ "op": "?" }""", false)]
    [InlineData("{}", false)]
    [InlineData("1", true)]
    [InlineData("\"x\"", true)]
    [InlineData("true", false)]
    public void Unions_of_unions_are_decided_as_if_each_were_asked(string instance, bool isValid)
    {
        // The second look is at what the first one has settled.
        var schema = JsonSchema.FromText("""
            { "oneOf": [
                { "type": "object", "required": ["op", "args"], "properties": { "op": { "const": "and" } } },
                { "$ref": "#/$defs/comparison" },
                { "type": "object", "required": ["op"], "properties": { "op": { "const": "!" } } },
                { "oneOf": [ { "type": "number" }, { "type": "string" } ] } ],
              "$defs": { "comparison": { "oneOf": [
                { "type": "object", "required": ["op", "left"], "properties": { "op": { "const": "=" } } },
                { "type": "object", "required": ["op", "left"], "properties": { "op": { "const": "<" }, "left": { "type": "number" } } },
                { "type": "object", "required": ["op"], "properties": { "op": { "const": ">" } } },
                { "type": "object", "required": ["op"], "properties": { "op": { "const": ">" }, "left": {} } } ] } } }
            """);
        Assert.Equal(isValid, schema.IsValid(Encoding.UTF8.GetBytes(instance)));
        Assert.Equal(isValid, schema.IsValid(Encoding.UTF8.GetBytes(instance)));
    }

    [Fact]
    public void A_circle_of_branches_is_left_undecided()
    {
        const string Circle = """{ "anyOf": [ { "$ref": "#/$defs/a" }, { "type": "null" } ], "$defs": { "a": { "allOf": [ { "$ref": "#/$defs/a" }, { "type": "string" } ] } } }""";
        Assert.Equal([0], Selected(Circle, "\"x\""));
        Assert.Equal([1], Selected(Circle, "null"));
    }

    private static IEnumerable<int> Selected(string schema, string instance)
    {
        var document = SchemaDocument.Create(Encoding.UTF8.GetBytes(schema));
        var registry = SchemaRegistry.Load([document]);
        var compiler = new PlanCompiler(registry, null, false);
        SchemaPlan[] branches = [.. registry.RootOf(document)!.Keywords[0].Schemas.Select(compiler.PlanOf)];
        using var index = JsonIndex.Rent();
        var utf8 = Encoding.UTF8.GetBytes(instance);
        Assert.True(index.TryBuild(utf8, null, out _));
        var candidates = new BranchSelection(branches).For(index.Over(utf8), 0, out var worthTrying);
        return candidates.Where((_, place) => ((worthTrying >> place) & 1) != 0).Select(branch => Array.IndexOf(branches, branch));
    }
}
