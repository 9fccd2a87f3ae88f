using System.Text.Json;

namespace Schemawright.Generator.Tests.Differential;

/// <summary>Equal JSON with the text of numbers kept; the order of members does not count.</summary>
internal static class JsonTextEquality
{
    public static bool AreEqual(ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second)
    {
        using var left = JsonDocument.Parse(first);
        using var right = JsonDocument.Parse(second);
        return AreEqual(left.RootElement, right.RootElement);
    }

    private static bool AreEqual(JsonElement first, JsonElement second) => first.ValueKind == second.ValueKind && first.ValueKind switch
    {
        JsonValueKind.Object => first.EnumerateObject().Count() == second.EnumerateObject().Count()
            && first.EnumerateObject().All(member => second.TryGetProperty(member.Name, out var other) && AreEqual(member.Value, other)),
        JsonValueKind.Array => first.GetArrayLength() == second.GetArrayLength() && first.EnumerateArray().Zip(second.EnumerateArray(), AreEqual).All(equal => equal),
        JsonValueKind.String => first.GetString() == second.GetString(),
        _ => first.GetRawText() == second.GetRawText(),
    };
}
