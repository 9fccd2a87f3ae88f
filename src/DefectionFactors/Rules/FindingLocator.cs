using Schemawright.Schema.Json;

namespace DefectionFactors.Rules;

/// <summary>Finds the lines and columns of findings in the text.</summary>
internal static class FindingLocator
{
    /// <summary>Puts findings in the order of the text, then of the rules, each with its place.</summary>
    /// <param name="findings">Findings without place.</param>
    /// <param name="utf8Json">The text of the dataset.</param>
    /// <returns>The same findings with line and column.</returns>
    /// <exception cref="ArgumentException">The text is not the dataset's: it is no JSON, or a value is not there.</exception>
    public static IReadOnlyList<RuleFinding> Locate(IEnumerable<RuleFinding> findings, ReadOnlyMemory<byte> utf8Json)
    {
        using var index = JsonIndex.Rent();
        if (!index.TryBuild(utf8Json.Span, null, out _))
            throw new ArgumentException("The text is not JSON.", nameof(utf8Json));

        var json = index.Over(utf8Json.Span);
        var lines = new LineMap(utf8Json);
        var items = new Dictionary<string, int[]>(StringComparer.Ordinal) { ["records"] = ItemsOf(json, "/records"), ["sources"] = ItemsOf(json, "/sources") };
        var located = new List<(int Offset, RuleFinding Finding)>();
        foreach (var finding in findings)
        {
            var offset = json.StartOf(Resolve(json, items, finding.Pointer));
            var position = lines.Locate(offset);
            located.Add((offset, finding with { Line = position.Line, Column = position.Column }));
        }

        return [.. located.OrderBy(static found => found.Offset).ThenBy(static found => found.Finding.RuleId, StringComparer.Ordinal).Select(static found => found.Finding)];
    }

    /// <summary>The nodes of a list's items, found once, so that a million findings do not walk the list a million times.</summary>
    private static int[] ItemsOf(in IndexedJson json, string pointer)
    {
        if (!JsonPointers.TryResolve(json, 0, pointer, out var list) || !json.IsArray(list))
            return [];

        var nodes = new int[json.CountOf(list)];
        var node = list + 1;
        for (var i = 0; i < nodes.Length; i++, node = json.After(node))
            nodes[i] = node;
        return nodes;
    }

    private static int Resolve(in IndexedJson json, Dictionary<string, int[]> items, string pointer)
    {
        var from = 0;
        var rest = pointer.AsSpan();
        var steps = pointer.Split('/', 4);
        if (steps.Length > 2 && items.TryGetValue(steps[1], out var nodes) && int.TryParse(steps[2], out var index) && index < nodes.Length)
        {
            from = nodes[index];
            rest = rest[(steps[1].Length + steps[2].Length + 2)..];
        }

        return JsonPointers.TryResolve(json, from, rest, out var node) ? node : throw new ArgumentException($"The text has no value at {pointer}.", nameof(pointer));
    }
}
