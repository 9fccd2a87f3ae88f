using System.Text.Json.Nodes;
using CsCheck;

namespace Schemawright.Generator.Tests.Naming;

/// <summary>Schemas of every shape that gets names, with names that like to collide.</summary>
internal static class RandomSchemas
{
    private static readonly string[] Texts =
    [
        "a", "b", "c", "ab", "aB", "a_b", "a-b", "A", "B", "BC", "bC", "id", "ID", "Id", "name", "name_check", "nameCheck", "nameOrDefault", "class", "schema", "schemaValue", "equals",
        "kind", "kinds", "item", "items", "s", "series", "children", "root", "rootA", "aCodec", "case", "case2", "$ref", "ref", "값", "1", "1.0", "", "additionalProperties", "home", "home address",
    ];

    /// <summary>Any name.</summary>
    public static Gen<string> Name { get; } = Gen.OneOf(Texts);

    /// <summary>A document with definitions, some of which refer to each other.</summary>
    public static Gen<JsonObject> Document { get; } =
        from definitions in Members(Schema(2), 0, 5)
        from root in Object(2)
        select With(root, "$defs", definitions);

    /// <summary>A schema that may be added to another one.</summary>
    public static Gen<JsonObject> Addition { get; } = Schema(1);

    private static Gen<JsonObject> Schema(int depth)
    {
        var leaves = Gen.OneOf(
            Parsed("""{ "type": "string" }"""),
            Parsed("""{ "type": "string", "maxLength": 5, "default": "x" }"""),
            Parsed("""{ "type": "integer", "default": 1 }"""),
            Parsed("""{ "const": "fixed" }"""),
            Parsed("""{ "type": "string", "x-known-values": ["a-b", "a_b", "schema"] }"""),
            Name.Array[1, 4].Select(values => new JsonObject { ["enum"] = new JsonArray([.. values.Distinct().Select(value => (JsonNode)value)]) }),
            Name.Select(name => new JsonObject { ["$ref"] = "#/$defs/" + Uri.EscapeDataString(name) }));
        return depth == 0 ? leaves : Gen.OneOf(
            leaves,
            Object(depth - 1),
            Schema(depth - 1).Select(item => new JsonObject { ["type"] = "array", ["items"] = item }),
            Schema(depth - 1).Select(item => new JsonObject { ["type"] = "object", ["additionalProperties"] = item }),
            Schema(depth - 1).Array[1, 3].Select(items => new JsonObject { ["type"] = "array", ["prefixItems"] = new JsonArray([.. items]), ["items"] = false, ["minItems"] = items.Length }),
            Gen.Select(Object(depth - 1), Object(depth - 1)).Select((first, second) => new JsonObject { ["allOf"] = new JsonArray(first, second) }),
            Union(depth - 1));
    }

    private static Gen<JsonObject> Object(int depth) =>
        from members in Members(Schema(depth), 1, 5)
        from isRequired in Gen.Bool
        select new JsonObject { ["type"] = "object", ["properties"] = members, ["required"] = new JsonArray([.. members.Where(_ => isRequired).Select(member => (JsonNode)member.Key)]) };

    private static Gen<JsonObject> Union(int depth) =>
        from cases in Object(depth).Array[1, 3]
        from style in Gen.Int[0, 2]
        select new JsonObject { ["oneOf"] = new JsonArray([.. cases.Select((@case, position) => Style(@case, position, style))]) };

    private static JsonObject Style(JsonObject @case, int position, int style)
    {
        if (style == 0)
            @case["title"] = "Case " + (position / 2);
        if (style == 1)
            @case["properties"]!["told by"] = new JsonObject { ["const"] = "case" + position };
        if (style == 1 && @case["required"] is JsonArray required)
            required.Add("told by");
        return @case;
    }

    private static Gen<JsonObject> Members(Gen<JsonObject> schema, int minimum, int maximum) =>
        Gen.Select(Name, schema).Array[minimum, maximum].Select(members => new JsonObject(members.DistinctBy(member => member.Item1).Select(member => KeyValuePair.Create(member.Item1, (JsonNode?)member.Item2))));

    private static Gen<JsonObject> Parsed(string json) => Gen.Const(0).Select(_ => JsonNode.Parse(json)!.AsObject());

    private static JsonObject With(JsonObject root, string name, JsonObject value)
    {
        // References that lead nowhere become references to the root.
        foreach (var reference in All(root).Concat(All(value)).OfType<JsonObject>().Where(schema => schema.ContainsKey("$ref") && schema["$ref"] is System.Text.Json.Nodes.JsonValue).ToList())
            reference["$ref"] = Resolve((string)reference["$ref"]!, value);
        root[name] = value;
        return root;
    }

    /// <summary>A reference to a definition that exists.</summary>
    public static string Resolve(string reference, JsonObject definitions) =>
        definitions.ContainsKey(Uri.UnescapeDataString(reference["#/$defs/".Length..])) && reference != "#/$defs/%24ref" ? reference : "#";

    /// <summary>A node and all inside.</summary>
    public static IEnumerable<JsonNode> All(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => All(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(All).Prepend(items),
        null => [],
        _ => [node],
    };
}
