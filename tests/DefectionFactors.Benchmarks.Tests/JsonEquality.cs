using System.Text.Json.Nodes;

namespace DefectionFactors.Benchmarks.Tests;

/// <summary>Whether two texts are equal JSON, once members that are null are left out: System.Text.Json cannot tell null from absent.</summary>
internal static class JsonEquality
{
    /// <summary>Fails with the first place that differs.</summary>
    public static void AssertEqual(byte[] expected, byte[] actual) => AssertEqual(JsonNode.Parse(expected), JsonNode.Parse(actual), "");

    private static void AssertEqual(JsonNode? expected, JsonNode? actual, string path)
    {
        if (JsonNode.DeepEquals(expected, actual))
            return;
        switch (expected, actual)
        {
            case (JsonObject left, JsonObject right):
                Assert.Equal(Names(left), Names(right));
                foreach (var name in Names(left))
                    AssertEqual(left[name], right[name], $"{path}/{name}");
                break;
            case (JsonArray left, JsonArray right):
                Assert.Equal(left.Count, right.Count);
                for (var index = 0; index < left.Count; index++)
                    AssertEqual(left[index], right[index], $"{path}/{index}");
                break;
            default:
                Assert.Fail($"{path}: {expected?.ToJsonString()} became {actual?.ToJsonString()}");
                break;
        }
    }

    private static string[] Names(JsonObject value) =>
        [.. value.Where(static member => member.Value is not null).Select(static member => member.Key).Order(StringComparer.Ordinal)];
}
