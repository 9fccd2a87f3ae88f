using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Schemawright.Generator.Tests.Differential;

/// <summary>Instances in which one object has a name twice, and some that only look so.</summary>
internal static class RepeatedNames
{
    // Members that no schema names; what is inside of them is nobody's but theirs.
    private static readonly string[] Inserted =
    [
        "\"x-u\":1",
        "\"x-u\":1,\"x-v\":2",
        "\"x-u\":1,\"x-v\":2,\"x-u\":1",
        "\"x-u\":1,\"x-v\":2,\"x\\u002du\":1",
        "\"x-u\":{\"a\":1,\"b\":{\"a\":1}}",
        "\"x-u\":{\"a\":1,\"a\":1}",
        "\"x-u\":[{\"a\":1,\"b\":[{\"a\":1,\"c\":2,\"a\":3}]}]",
        "\"x-u\":[{\"a\":1},{\"a\":1}]",
    ];

    /// <summary>Texts with one change each.</summary>
    /// <param name="seed">An instance.</param>
    /// <returns>Each member of each object twice, as it is and with an escape in its name; and further members in each object; and whether both values are equal.</returns>
    public static IEnumerable<(string Text, bool IsEqual)> Of(JsonNode? seed)
    {
        foreach (var place in Objects(seed))
        {
            foreach (var (name, value) in place)
            {
                var text = value?.ToJsonString() ?? "null";
                yield return (Write(seed, place, $"{Quote(name)}:{text}"), true);
                yield return (Write(seed, place, $"{Quote(name)}:{{}}"), false);
                if (name.Length > 0)
                    yield return (Write(seed, place, $"{Escaped(name)}:{text}"), true);
            }

            foreach (var members in Inserted)
                yield return (Write(seed, place, members), false);
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(static member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    /// <summary>The whole text, with further members at the end of one object.</summary>
    private static string Write(JsonNode? node, JsonObject place, string further)
    {
        if (node is JsonObject members)
        {
            var written = members.Select(member => $"{Quote(member.Key)}:{Write(member.Value, place, further)}");
            return $"{{{string.Join(',', ReferenceEquals(node, place) ? written.Append(further) : written)}}}";
        }

        return node is JsonArray items ? $"[{string.Join(',', items.Select(item => Write(item, place, further)))}]" : node?.ToJsonString() ?? "null";
    }

    private static string Quote(string name) => JsonSerializer.Serialize(name);

    // "\u0061bc"
    private static string Escaped(string name) => string.Create(CultureInfo.InvariantCulture, $"\"\\u{(int)name[0]:x4}{Quote(name[1..])[1..]}");
}
