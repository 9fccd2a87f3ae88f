namespace Schemawright.Patterns;

/// <summary>
/// A pattern, or one alternative of it, that is a sequence of runs, each of which can only end where the next one begins: matching it takes one pass without
/// backtracking. <c>^DFR[0-9]{3}$</c>, <c>^x-</c> and <c>^(on|off)$</c> (two alternatives) are of this kind; <c>^a*ab$</c> is not.
/// </summary>
/// <param name="steps">The runs, in order.</param>
/// <param name="isAtStart">Whether the match must begin at the start of the text.</param>
/// <param name="isAtEnd">Whether the match must end at the end of the text.</param>
internal sealed class LinearPattern(LinearStep[] steps, bool isAtStart, bool isAtEnd)
{
    private const int MaxLines = 32;
    private const int MaxSteps = 64;

    // Without an anchor it is tried at each position of the text, so it must be short for the whole to stay linear.
    private const int MaxLengthWithoutAnchor = 64;

    /// <summary>The runs, in order.</summary>
    public LinearStep[] Steps { get; } = steps;

    /// <summary>Whether the match must begin at the start of the text.</summary>
    public bool IsAtStart { get; } = isAtStart;

    /// <summary>Whether the match must end at the end of the text.</summary>
    public bool IsAtEnd { get; } = isAtEnd;

    /// <summary>
    /// Expands a pattern into alternatives, one of which has to match; <see langword="false"/> for a pattern that needs a regular expression.
    /// </summary>
    public static bool TryExpand(PatternNode pattern, out LinearPattern[] lines)
    {
        lines = [];
        if (Expand(pattern) is not { } alternatives)
            return false;
        var made = new List<LinearPattern>();
        foreach (var alternative in alternatives)
        {
            if (TryCreate(alternative) is not { } line)
                return false;
            made.Add(line);
        }

        lines = [.. made];
        return true;
    }

    /// <summary>
    /// All paths through a pattern, as lists of sets, runs of sets, and anchors; <see langword="null"/> if there are too many or it has other parts.
    /// </summary>
    private static List<PatternNode[]>? Expand(PatternNode node)
    {
        switch (node.Kind)
        {
            case PatternNodeKind.Set or PatternNodeKind.Start or PatternNodeKind.End:
                return [[node]];
            case PatternNodeKind.Repeat when node.Children[0].Kind == PatternNodeKind.Set:
                return [[node]];
            case PatternNodeKind.Repeat when node is { Minimum: 0, Maximum: 1 }:
                return Limit(Expand(node.Children[0])?.Append([]));
            case PatternNodeKind.Repeat when node.Minimum == node.Maximum && node.Maximum <= MaxSteps:
                return ExpandSequence(Enumerable.Repeat(node.Children[0], node.Maximum));
            case PatternNodeKind.Capture:
                return Expand(node.Children[0]);
            case PatternNodeKind.Sequence:
                return ExpandSequence(node.Children);
            case PatternNodeKind.Alternation:
                var alternatives = node.Children.Select(Expand).ToList();
                return alternatives.Contains(null) ? null : Limit(alternatives.SelectMany(lines => lines!));
            default:
                return null;
        }
    }

    private static List<PatternNode[]>? ExpandSequence(IEnumerable<PatternNode> parts)
    {
        List<PatternNode[]>? lines = [[]];
        foreach (var part in parts)
        {
            var next = Expand(part);
            lines = next is null ? null : Limit(lines.SelectMany(line => next.Select(tail => (PatternNode[])[.. line, .. tail])));
            if (lines is null)
                return null;
        }

        return lines;
    }

    private static List<PatternNode[]>? Limit(IEnumerable<PatternNode[]>? lines)
    {
        var list = lines?.Take(MaxLines + 1).ToList();
        return list is null || list.Count > MaxLines || list.Exists(line => line.Length > MaxSteps) ? null : list;
    }

    private static LinearPattern? TryCreate(PatternNode[] parts)
    {
        var isAtStart = parts.Length > 0 && parts[0].Kind == PatternNodeKind.Start;
        var isAtEnd = parts.Length > 0 && parts[parts.Length - 1].Kind == PatternNodeKind.End;
        var inner = parts.Skip(isAtStart ? 1 : 0).Take(parts.Length - (isAtStart ? 1 : 0) - (isAtEnd ? 1 : 0)).ToList();
        if (inner.Exists(part => part.Kind is PatternNodeKind.Start or PatternNodeKind.End) || (isAtStart && isAtEnd && parts.Length == 1))
            return null;
        var steps = inner.ConvertAll(part => part.Kind == PatternNodeKind.Set
            ? new LinearStep(part.Set, 1, 1)
            : new LinearStep(part.Children[0].Set, part.Minimum, part.Maximum));
        if (!isAtEnd && steps.Count > 0)
        {
            // What follows does not matter, so the last run ends as soon as it is long enough.
            var last = steps[steps.Count - 1];
            steps[steps.Count - 1] = new LinearStep(last.Set, last.Minimum, last.Minimum);
        }

        var isShort = steps.Sum(step => step.Maximum == PatternNode.Unbounded ? MaxLengthWithoutAnchor + 1L : step.Maximum) <= MaxLengthWithoutAnchor;
        return IsUnambiguous(steps) && (isAtStart || isShort) ? new LinearPattern([.. steps], isAtStart, isAtEnd) : null;
    }

    /// <summary>Whether taking as much as possible at each step never takes what a later step needs.</summary>
    private static bool IsUnambiguous(List<LinearStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Minimum == steps[i].Maximum)
                continue;
            for (var next = i + 1; next < steps.Count; next++)
            {
                if (!steps[i].Set.IsDisjointFrom(steps[next].Set))
                    return false;
                if (steps[next].Minimum > 0)
                    break;
            }
        }

        return true;
    }
}
