using System.Text.Json.Nodes;
using CsCheck;

namespace Schemawright.Schema.Tests.Json;

/// <summary>Random JSON.</summary>
internal static class JsonTextGenerator
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char["abc\"\\/é한\n\u0001 "], 0, 12],
        Gen.String[Gen.Char["ab\\"], 40, 200],
        Gen.Int[0, 20].Select(static i => $"name{i}"));

    private static readonly Gen<JsonNode?> Scalar = Gen.OneOf<JsonNode?>(
        Text.Select(static text => (JsonNode?)text),
        Gen.Int[-1000, 1000].Select(static number => (JsonNode?)number),
        Gen.Decimal[-1000, 1000].Select(static number => (JsonNode?)number),
        Gen.Bool.Select(static truth => (JsonNode?)truth),
        Gen.Const((JsonNode?)null));

    /// <summary>An object or array, some levels deep.</summary>
    public static readonly Gen<JsonNode> Value = Gen.Recursive<JsonNode?>(static (depth, value) => depth > 3 ? Scalar : Gen.Frequency(
        (2, Scalar),
        (2, value.Array[0, Width(depth)].Select(static items => (JsonNode?)new JsonArray([.. items.Select(static item => item?.DeepClone())]))),
        (2, Gen.Select(Text, value).Array[0, Width(depth)].Select(static members => (JsonNode?)ToObject(members)))))
        .Select(static node => node is JsonObject or JsonArray ? node : new JsonArray(node?.DeepClone()));

    /// <summary>Writes a value with members shuffled, white space strewn in and numbers spelled otherwise; with one change where that is asked for.</summary>
    public static string Rewrite(JsonNode value, Random random, bool change)
    {
        var copy = value.DeepClone();
        if (change && copy is JsonObject members)
            members["changed"] = random.Next();
        else if (change)
            copy.AsArray().Insert(random.Next(copy.AsArray().Count + 1), "changed");
        return Write(copy, random);
    }

    private static string Write(JsonNode? node, Random random)
    {
        var space = new string(" \n\t"[random.Next(3)], random.Next(3));
        return space + node switch
        {
            JsonObject members => $"{{{space}{string.Join(',', members.OrderBy(_ => random.Next()).Select(member => $"{space}{Name(member.Key)}{space}:{Write(member.Value, random)}"))}{space}}}",
            JsonArray items => $"[{space}{string.Join(space + ",", items.Select(item => Write(item, random)))}{space}]",
            null => "null",
            _ when node.GetValueKind() == System.Text.Json.JsonValueKind.Number => $"{node.ToJsonString()}e{(random.Next(2) == 0 ? "0" : "+00")}",
            _ => node.ToJsonString(),
        };
    }

    /// <summary>Some wide objects at the top, narrow ones below.</summary>
    private static int Width(int depth) => depth < 2 ? 24 : 4;

    private static string Name(string name) => JsonValue.Create(name)!.ToJsonString();

    private static JsonObject ToObject((string, JsonNode?)[] members)
    {
        var node = new JsonObject();
        foreach (var (name, value) in members)
            node[name] = value?.DeepClone();
        return node;
    }
}
