using System.Globalization;
using Schemawright.Json;
using Schemawright.Json.Locations;

namespace DefectionFactors.Rules;

/// <summary>Finds the lines and columns of findings in the text.</summary>
internal static class FindingLocator
{
    /// <summary>Puts findings in the order of the text, then of the rules, each with its place.</summary>
    /// <param name="findings">Findings without place.</param>
    /// <param name="utf8Json">The text of the dataset.</param>
    /// <returns>The same findings with line and column.</returns>
    /// <exception cref="ArgumentException">The text is not the dataset's: it is no JSON, or a value is not there.</exception>
    public static IReadOnlyList<RuleFinding> Locate(IReadOnlyList<RuleFinding> findings, ReadOnlyMemory<byte> utf8Json)
    {
        if (findings.Count == 0)
            return [];
        using var index = JsonIndex.Rent();
        if (!index.TryBuild(utf8Json.Span, null, out _))
            throw new ArgumentException("The dataset is not valid JSON.", nameof(utf8Json));
        return Locate(findings, index.Over(utf8Json.Span), utf8Json);
    }

    /// <summary>Puts findings in the order of the text, then of the rules, each with its place.</summary>
    /// <param name="findings">Findings without place.</param>
    /// <param name="json">The text of the dataset, indexed.</param>
    /// <param name="utf8Json">The same text.</param>
    /// <returns>The same findings with line and column.</returns>
    /// <exception cref="ArgumentException">The text is not the dataset's: a value is not there.</exception>
    public static IReadOnlyList<RuleFinding> Locate(IReadOnlyList<RuleFinding> findings, in IndexedJson json, ReadOnlyMemory<byte> utf8Json)
    {
        if (findings.Count == 0)
            return [];
        var lines = new LineMap(utf8Json);
        var (records, sources) = (ItemsOf(json, "/records"), ItemsOf(json, "/sources"));
        var order = new (int Offset, int Index)[findings.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = (json.StartOf(Resolve(json, records, sources, findings[i].Pointer)), i);
        Sort(order, findings);
        var located = new RuleFinding[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var position = lines.Locate(order[i].Offset);
            located[i] = findings[order[i].Index] with { Line = position.Line, Column = position.Column };
        }

        return located;
    }

    /// <summary>Puts findings that have their places in the order of the text, then of the rules.</summary>
    /// <param name="findings">Findings with line and column.</param>
    public static IReadOnlyList<RuleFinding> InOrder(IReadOnlyList<RuleFinding> findings) =>
        [.. findings.OrderBy(static finding => finding.Line).ThenBy(static finding => finding.Column).ThenBy(static finding => finding.RuleId, StringComparer.Ordinal)];

    /// <summary>Most findings are found in the order of the text, and then there is nothing to do.</summary>
    private static void Sort((int Offset, int Index)[] order, IReadOnlyList<RuleFinding> findings)
    {
        var sorted = 1;
        while (sorted < order.Length && Compare(order[sorted - 1], order[sorted]) <= 0)
            sorted++;
        if (sorted < order.Length)
            Array.Sort(order, Compare);

        int Compare((int Offset, int Index) left, (int Offset, int Index) right) => FindingLocator.Compare(left.Offset.CompareTo(right.Offset), findings, left.Index, right.Index);
    }

    /// <summary>Of two findings at one place the one of the lower rule comes first, then the one that was found first.</summary>
    private static int Compare(int places, IReadOnlyList<RuleFinding> findings, int left, int right)
    {
        if (places != 0)
            return places;
        var rules = string.CompareOrdinal(findings[left].RuleId, findings[right].RuleId);
        return rules != 0 ? rules : left.CompareTo(right);
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

    private static int Resolve(in IndexedJson json, int[] records, int[] sources, string pointer)
    {
        var rest = pointer.AsSpan();
        var from = 0;
        if (!TryEnter(records, "/records/", ref rest, ref from))
            TryEnter(sources, "/sources/", ref rest, ref from);
        return JsonPointers.TryResolve(json, from, rest, out var node) ? node : throw new ArgumentException($"The dataset has no value at {pointer}.", nameof(pointer));
    }

    private static bool TryEnter(int[] items, string list, ref ReadOnlySpan<char> rest, ref int from)
    {
        if (!rest.StartsWith(list, StringComparison.Ordinal))
            return false;
        var item = rest[list.Length..];
        var end = item.IndexOf('/') is var slash && slash < 0 ? item.Length : slash;
        if (!int.TryParse(item[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var position) || position >= items.Length)
            return false;
        from = items[position];
        rest = item[end..];
        return true;
    }
}
