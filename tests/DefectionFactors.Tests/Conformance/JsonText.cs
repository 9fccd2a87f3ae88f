using System.Text.Json;

namespace DefectionFactors.Tests.Conformance;

/// <summary>Compares JSON more strictly than by value: numbers have to be written alike.</summary>
internal static class JsonText
{
    /// <summary>Whether two values are equal, members in any order, numbers by their text.</summary>
    public static bool AreEqual(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
            return false;
        return left.ValueKind switch
        {
            JsonValueKind.Object => left.GetPropertyCount() == right.GetPropertyCount()
                && left.EnumerateObject().All(member => right.TryGetProperty(member.Name, out var other) && AreEqual(member.Value, other)),
            JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray()).All(static pair => AreEqual(pair.First, pair.Second)),
            JsonValueKind.Number => left.GetRawText() == right.GetRawText(),
            JsonValueKind.String => left.ValueEquals(right.GetString()),
            _ => true,
        };
    }
}
