using Schemawright.Json;

namespace Schemawright.Output;

/// <summary>Describes equal items of an array whose items must be unique.</summary>
internal static class EqualItems
{
    /// <summary>Describes the first item that repeats an earlier one.</summary>
    public static string Describe(in IndexedJson json, int node)
    {
        var earlier = new Dictionary<int, List<(int Index, int Node)>>();
        var index = 0;
        for (var item = node + 1; item < json.EndOf(node); item = json.After(item), index++)
        {
            var hash = JsonEquality.GetHashCode(json, item);
            if (!earlier.TryGetValue(hash, out var candidates))
                earlier.Add(hash, candidates = []);
            foreach (var candidate in candidates)
            {
                if (JsonEquality.AreEqual(json, candidate.Node, json, item))
                    return FormattableString.Invariant($"The items at {candidate.Index} and {index} are equal ({Excerpts.Of(json, item)}); all items must differ.");
            }

            candidates.Add((index, item));
        }

        return "Some items are equal; all items must differ.";
    }
}
