using Schemawright.Runtime;

namespace Schemawright.Tests.Models;

/// <summary>The schema that the models beside this file were made from, by hand, as the generator would.</summary>
internal static class SchemaDocuments
{
    internal static EmbeddedSchemas Schemas { get; } = new(Load, assertFormat: true);

    private static ReadOnlySpan<byte> Models => """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://example.org/models.schema.json","$defs":{
        "person":{"type":"object","required":["name"],"additionalProperties":false,"properties":{
          "name":{"type":"string","minLength":1,"maxLength":10},
          "age":{"type":"integer"},
          "height":{"type":"number","minimum":0},
          "tags":{"type":"array","items":{"type":"string"},"uniqueItems":true},
          "born":{"type":"string","format":"date"},
          "group":{"$ref":"#/$defs/group"},
          "nick":{"type":["string","null"]},
          "marks":{"type":"array","items":{"type":"number"}}},
         "dependentRequired":{"nick":["age"]}},
        "note":{"type":"object","properties":{"text":{"type":"string"}}},
        "group":{"enum":["push","pull"]},
        "recordId":{"type":"string","pattern":"^[a-z]{3}-[0-9]{2}$"},
        "topic":{"type":"string","minLength":1},
        "terms":{"type":"array","prefixItems":[{"type":"integer"},{"type":"number","exclusiveMinimum":0}],"minItems":2,"items":false},
        "quantity":{"oneOf":[{"$ref":"#/$defs/exact"},{"$ref":"#/$defs/range"}]},
        "exact":{"type":"object","required":["form","value"],"additionalProperties":false,"properties":{
          "form":{"const":"exact"},"value":{"type":"number"}}},
        "range":{"type":"object","required":["form","low","high"],"additionalProperties":false,"properties":{
          "form":{"const":"range"},"low":{"type":"number"},"high":{"type":"number"}}}}}
        """u8;

    private static void Load(EmbeddedSchemaLoader loader) => loader.Add("https://example.org/models.schema.json", Models);
}
