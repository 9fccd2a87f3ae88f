using System.Text.Json.Nodes;

namespace Schemawright.Generator.Tests.Differential;

/// <summary>One change of an instance.</summary>
/// <param name="Path">The names and indexes that lead to the place.</param>
/// <param name="Kind">What is done there.</param>
/// <param name="Value">The new value as JSON.</param>
internal sealed record Mutation(object[] Path, MutationKind Kind, string Value)
{
    /// <summary>The text of a changed copy.</summary>
    public string ApplyTo(JsonNode? seed)
    {
        if (Path.Length == 0 && Kind == MutationKind.Replace)
            return Value;
        var copy = seed!.DeepClone();
        var parent = Kind == MutationKind.Append ? Find(copy, Path) : Find(copy, Path[..^1]);
        switch (Kind)
        {
            case MutationKind.Append:
                parent.AsArray().Add(JsonNode.Parse(Value));
                break;
            case MutationKind.Remove when parent is JsonObject members:
                members.Remove((string)Path[^1]);
                break;
            case MutationKind.Remove:
                parent.AsArray().RemoveAt((int)Path[^1]);
                break;
            case MutationKind.Replace when parent is JsonObject members:
                members[(string)Path[^1]] = JsonNode.Parse(Value);
                break;
            default:
                parent[(int)Path[^1]] = JsonNode.Parse(Value);
                break;
        }

        return copy.ToJsonString();
    }

    private static JsonNode Find(JsonNode node, object[] path) =>
        path.Aggregate(node, (current, step) => (step is string name ? current[name] : current[(int)step])!);
}
