using System.Text.Json.Nodes;
using JsonScalar = System.Text.Json.Nodes.JsonValue;

namespace Schemawright.Generator.Tests.Differential;

/// <summary>Instances that differ from a given one in one place: near misses, most of them.</summary>
internal static class Mutations
{
    private static readonly string[] Replacements =
    [
        "null", "true", "false", "0", "-1", "7", "1.5", "2.0", "1e2", "\"\"", "\"x\"", "\"xx\"", "\"abcdef\"", "\"KP\"", "\"2024-01-01\"",
        "[]", "[1]", "[\"x\",\"x\"]", "{}", "{\"a\":1}",
    ];

    /// <summary>The instance itself and its mutants.</summary>
    /// <param name="seed">The instance.</param>
    /// <param name="most">How many mutants at most; they are then taken from all over the instance, always the same ones.</param>
    public static IEnumerable<string> Of(JsonNode? seed, int most = int.MaxValue)
    {
        var edits = Edits(seed, []).ToArray();
        var step = Math.Max(1, edits.Length / most);
        return edits.Where((_, position) => position % step == 0).Select(edit => edit.ApplyTo(seed)).Prepend(seed?.ToJsonString() ?? "null");
    }

    private static IEnumerable<Mutation> Edits(JsonNode? node, object[] path)
    {
        foreach (var replacement in Replacements)
            yield return new Mutation(path, MutationKind.Replace, replacement);
        var inside = node switch
        {
            JsonObject members => OfObject(members, path),
            JsonArray items => OfArray(items, path),
            JsonScalar value => Neighbours(value).Select(text => new Mutation(path, MutationKind.Replace, text)),
            _ => [],
        };
        foreach (var edit in inside)
            yield return edit;
    }

    private static IEnumerable<Mutation> OfObject(JsonObject members, object[] path)
    {
        yield return new Mutation([.. path, "unknownMember"], MutationKind.Replace, "1");
        yield return new Mutation([.. path, "x-unknown"], MutationKind.Replace, "\"s\"");
        foreach (var (name, value) in members)
        {
            object[] place = [.. path, name];
            yield return new Mutation(place, MutationKind.Remove, "null");
            yield return new Mutation([.. path, name + "x"], MutationKind.Replace, value?.ToJsonString() ?? "null");
            foreach (var edit in Edits(value, place))
                yield return edit;
        }
    }

    private static IEnumerable<Mutation> OfArray(JsonArray items, object[] path)
    {
        foreach (var added in items.Take(1).Select(item => item?.ToJsonString() ?? "null").Append("\"new\"").Append("9"))
            yield return new Mutation(path, MutationKind.Append, added);
        for (var index = 0; index < items.Count; index++)
        {
            object[] place = [.. path, index];
            yield return new Mutation(place, MutationKind.Remove, "null");
            foreach (var edit in Edits(items[index], place))
                yield return edit;
        }
    }

    private static IEnumerable<string> Neighbours(JsonScalar value)
    {
        if (value.TryGetValue(out string? text))
        {
            string[] texts = [text + "x", text.ToUpperInvariant(), text.Length > 0 ? text[1..] : " "];
            return texts.Select(neighbour => JsonScalar.Create(neighbour)!.ToJsonString());
        }

        decimal[] steps = [1, -1, 0.25m];
        return value.TryGetValue(out decimal number) && Math.Abs(number) < 1_000_000
            ? steps.Select(step => number + step).Append(-number).Select(neighbour => JsonScalar.Create(neighbour).ToJsonString())
            : [];
    }
}
