namespace Schemawright.Patterns;

/// <summary>Builds a nondeterministic automaton over bytes from a pattern, from its end to its beginning (Thompson's construction).</summary>
internal sealed class AutomatonBuilder
{
    /// <summary>The state in which the pattern has matched.</summary>
    public const int Matched = 0;

    // A pattern with large counts or large character classes is better left to a regular expression.
    private const int MaxNodes = 4096;

    private readonly List<AutomatonNode> _nodes = [new()];

    private AutomatonBuilder()
    {
    }

    /// <summary>The states.</summary>
    public IReadOnlyList<AutomatonNode> Nodes => _nodes;

    /// <summary>The start state.</summary>
    public int Beginning { get; private set; }

    private bool IsTooLarge => _nodes.Count > MaxNodes;

    /// <summary>Builds the automaton; <see langword="null"/> for a pattern with look-arounds or back-references, or one that is too large.</summary>
    public static AutomatonBuilder? TryBuild(PatternNode pattern)
    {
        var builder = new AutomatonBuilder();
        if (builder.Add(pattern, Matched) is not { } beginning || builder.IsTooLarge)
            return null;
        builder.Beginning = beginning;
        return builder;
    }

    /// <summary>Adds a part of the pattern before a state and returns its start state; <see langword="null"/> if the part is not supported.</summary>
    private int? Add(PatternNode part, int next) => part.Kind switch
    {
        _ when IsTooLarge => null,
        PatternNodeKind.Set => AddSet(part.Set, next),
        PatternNodeKind.Sequence => AddSequence(part.Children, next),
        PatternNodeKind.Alternation => AddAlternation(part.Children, next),
        PatternNodeKind.Capture => Add(part.Children[0], next),
        PatternNodeKind.Repeat => AddRepeat(part, next),
        PatternNodeKind.Start => AddNode(node => node.AtStart.Add(next)),
        PatternNodeKind.End => AddNode(node => node.AtEnd.Add(next)),
        _ => null,
    };

    private int? AddSequence(IReadOnlyList<PatternNode> parts, int next)
    {
        int? begins = next;
        for (var i = parts.Count - 1; i >= 0 && begins is not null; i--)
            begins = Add(parts[i], begins.Value);
        return begins;
    }

    private int? AddAlternation(IReadOnlyList<PatternNode> branches, int next)
    {
        var state = AddNode(static _ => { });
        foreach (var branch in branches)
        {
            if (Add(branch, next) is not { } begins)
                return null;
            _nodes[state].Free.Add(begins);
        }

        return state;
    }

    private int? AddRepeat(PatternNode repeat, int next)
    {
        int? begins = next;
        if (repeat.Maximum == PatternNode.Unbounded)
        {
            var loop = AddNode(node => node.Free.Add(next));
            if (Add(repeat.Children[0], loop) is not { } body)
                return null;
            _nodes[loop].Free.Add(body);
            begins = loop;
        }

        for (var i = repeat.Minimum; repeat.Maximum != PatternNode.Unbounded && i < repeat.Maximum && begins is not null; i++)
            begins = Add(repeat.Children[0], begins.Value) is { } body ? AddNode(node => node.Free.AddRange([body, next])) : null;
        for (var i = 0; i < repeat.Minimum && begins is not null; i++)
            begins = Add(repeat.Children[0], begins.Value);
        return begins;
    }

    private int AddSet(CodePointSet set, int next)
    {
        var tails = new Dictionary<(byte First, byte Last, int Target), int>();
        var state = AddNode(static _ => { });
        for (var i = 0; i < set.RangeCount && !IsTooLarge; i++)
        {
            foreach (var bytes in Utf8Ranges.Of(set[i].First, set[i].Last))
                _nodes[state].Bytes.Add((bytes[0].First, bytes[0].Last, AddTail(bytes, next, tails)));
        }

        return state;
    }

    /// <summary>The bytes after the first one; ranges share states for equal endings.</summary>
    private int AddTail((byte First, byte Last)[] bytes, int next, Dictionary<(byte First, byte Last, int Target), int> tails)
    {
        for (var i = bytes.Length - 1; i > 0; i--)
        {
            var transition = (bytes[i].First, bytes[i].Last, next);
            if (!tails.TryGetValue(transition, out var state))
            {
                state = AddNode(node => node.Bytes.Add(transition));
                tails.Add(transition, state);
            }

            next = state;
        }

        return next;
    }

    private int AddNode(Action<AutomatonNode> fill)
    {
        var node = new AutomatonNode();
        fill(node);
        _nodes.Add(node);
        return _nodes.Count - 1;
    }
}
