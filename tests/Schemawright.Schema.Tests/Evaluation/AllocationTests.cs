using System.Text;

namespace Schemawright.Schema.Tests.Evaluation;

/// <summary>Once a thread has evaluated, a valid instance costs no memory.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("""{ "type": "object", "required": ["a"], "properties": { "a": { "type": "integer", "maximum": 99999999999999999999 } }, "additionalProperties": false }""", """{ "a": 1.5e3 }""")]
    [InlineData("""{ "items": { "enum": [ 1, "x", null, { "a": 1.0 } ] }, "uniqueItems": true }""", """[ "x", { "a": 1 }, null, 1.0 ]""")]
    [InlineData("""{ "pattern": "^[a-z]+-[0-9]{2}$", "minLength": 2, "maxLength": 20 }""", "\"ab\\u0063-12\"")]
    [InlineData("""{ "pattern": "^(?:a|b)*c$" }""", "\"ababababc\"")]
    [InlineData("""{ "format": "date-time" }""", "\"2021-03-31T12:30:00Z\"")]
    [InlineData("""{ "format": "hostname" }""", "\"www.xn--fa-hia.de\"")]
    [InlineData("""{ "format": "idn-hostname" }""", "\"www.faß.de\"")]
    [InlineData("""{ "allOf": [ { "properties": { "a": true } } ], "anyOf": [ { "required": ["x"] }, { "patternProperties": { "^b": {} } } ], "unevaluatedProperties": false }""", """{ "a": 1, "b": 2 }""")]
    [InlineData("""{ "prefixItems": [ {} ], "contains": { "type": "string" }, "unevaluatedItems": { "type": "number" } }""", """[ null, "a", 3 ]""")]
    [InlineData("""{ "$dynamicAnchor": "n", "properties": { "next": { "$dynamicRef": "#n" }, "v": { "multipleOf": 0.01 } } }""", """{ "next": { "next": { "v": 12.34 } } }""")]
    [InlineData("""{ "if": { "required": ["a"] }, "then": { "dependentRequired": { "a": ["b"] } }, "not": { "required": ["c"] }, "propertyNames": { "maxLength": 3 } }""", """{ "a": 1, "b": 2 }""")]
    public void A_warm_evaluation_allocates_nothing(string schemaText, string instance)
    {
        var schema = JsonSchema.FromText(schemaText, new JsonSchemaOptions { AssertFormat = true });
        var utf8 = Encoding.UTF8.GetBytes(instance);
        for (var i = 0; i < 100; i++)
            Assert.True(schema.IsValid(utf8), schema.Validate(utf8).ToString());

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            schema.IsValid(utf8);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
