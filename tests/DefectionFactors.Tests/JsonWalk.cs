using System.Text.Json;

namespace DefectionFactors.Tests;

/// <summary>Walks through JSON values.</summary>
internal static class JsonWalk
{
    /// <summary>The value itself and all objects within it, in document order.</summary>
    public static IEnumerable<JsonElement> Objects(JsonElement value) => Values(value).Where(static found => found.ValueKind == JsonValueKind.Object);

    /// <summary>The value itself and all values within it, in document order.</summary>
    public static IEnumerable<JsonElement> Values(JsonElement value) => Children(value).SelectMany(Values).Prepend(value);

    /// <summary>All strings within a value that are values of members of some name, with the pointer to each.</summary>
    public static IEnumerable<(string Pointer, string Text)> Strings(JsonElement value, Func<string, bool> hasName, string pointer = "")
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                if (member.Value.ValueKind == JsonValueKind.String && hasName(member.Name))
                    yield return ($"{pointer}/{member.Name}", member.Value.GetString()!);
                foreach (var found in Strings(member.Value, hasName, $"{pointer}/{member.Name}"))
                    yield return found;
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in value.EnumerateArray().Index())
            {
                foreach (var found in Strings(item, hasName, $"{pointer}/{index}"))
                    yield return found;
            }
        }
    }

    /// <summary>The string values of an array.</summary>
    public static IReadOnlyList<string> Texts(JsonElement array) => [.. array.EnumerateArray().Select(static item => item.GetString()!)];

    /// <summary>The string at a member, or null where there is none.</summary>
    public static string? TextOrNull(JsonElement value, string name) => value.TryGetProperty(name, out var member) ? member.GetString() : null;

    /// <summary>The items at a member; none where there is no such member.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement value, string name) => value.TryGetProperty(name, out var member) ? member.EnumerateArray() : [];

    private static IEnumerable<JsonElement> Children(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Select(static member => member.Value),
        JsonValueKind.Array => value.EnumerateArray(),
        _ => [],
    };
}
