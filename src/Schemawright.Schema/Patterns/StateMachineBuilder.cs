namespace Schemawright.Patterns;

/// <summary>Builds a deterministic automaton from the nondeterministic one of a pattern, by subset construction.</summary>
internal sealed class StateMachineBuilder
{
    /// <summary>The maximum number of states of a table; larger ones would take longer to build than they save.</summary>
    public const int MaxStates = 1024;

    private const int MaxSteps = 1 << 16;
    private const int Failed = 0;
    private const int Succeeded = 1;

    private readonly IReadOnlyList<AutomatonNode> _nodes;
    private readonly int _beginning;
    private readonly int _maxStates;
    private readonly byte[] _classes = new byte[256];
    private readonly List<byte> _representatives = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int[]> _states = [[], [AutomatonBuilder.Matched]];
    private readonly List<ushort> _steps = [];

    private StateMachineBuilder(AutomatonBuilder automaton, int maxStates)
    {
        _maxStates = maxStates;
        _nodes = automaton.Nodes;
        _beginning = automaton.Beginning;
        FindClasses();
    }

    /// <summary>
    /// Builds the table of a pattern; <see langword="null"/> for a pattern with look-arounds or back-references, or one that needs more states than allowed.
    /// </summary>
    public static StateMachine? TryBuild(PatternNode pattern, int maxStates = MaxStates) =>
        AutomatonBuilder.TryBuild(pattern) is { } automaton ? new StateMachineBuilder(automaton, maxStates).TryBuild() : null;

    private StateMachine? TryBuild()
    {
        var classCount = _representatives.Count;
        var beginning = AddBeginning();
        _steps.AddRange(new ushort[2 * classCount]);
        for (var state = Succeeded + 1; state < _states.Count; state++)
        {
            foreach (var octet in _representatives)
                _steps.Add((ushort)NumberOf(Follow(_states[state], octet)));
            if (_states.Count > _maxStates || _steps.Count + _states.Count > MaxSteps)
                return null;
        }

        bool[] succeedsAtEnd = [.. _states.Select((positions, state) => SucceedsAtEnd(positions, atStart: state == beginning))];
        Array.ForEach(DeadStates(succeedsAtEnd), RedirectToFailure);
        return new StateMachine(_classes, classCount, [.. _steps], succeedsAtEnd, beginning);
    }

    /// <summary>The start state is separate, even if another state contains the same positions.</summary>
    private int AddBeginning()
    {
        var positions = Close([_beginning], atStart: true);
        if (positions.Contains(AutomatonBuilder.Matched))
            return Succeeded;
        _states.Add([.. positions]);
        return _states.Count - 1;
    }

    /// <summary>Groups bytes that no transition distinguishes into classes.</summary>
    private void FindClasses()
    {
        var begins = new bool[257];
        foreach (var (first, last, _) in _nodes.SelectMany(static node => node.Bytes))
            begins[first] = begins[last + 1] = true;
        for (var octet = 0; octet < 256; octet++)
        {
            if (octet == 0 || begins[octet])
                _representatives.Add((byte)octet);
            _classes[octet] = (byte)(_representatives.Count - 1);
        }
    }

    /// <summary>The positions after a byte. A match may begin at each byte, so the start position is always included.</summary>
    private SortedSet<int> Follow(int[] positions, byte octet)
    {
        var reached = new List<int> { _beginning };
        foreach (var position in positions)
        {
            foreach (var (first, last, target) in _nodes[position].Bytes)
            {
                if (first <= octet && octet <= last)
                    reached.Add(target);
            }
        }

        return Close(reached, atStart: false);
    }

    /// <summary>All positions that can be reached without taking a byte.</summary>
    private SortedSet<int> Close(IEnumerable<int> positions, bool atStart, bool atEnd = false)
    {
        var closed = new SortedSet<int>();
        var open = new Stack<int>(positions);
        while (open.Count > 0)
        {
            var position = open.Pop();
            if (!closed.Add(position))
                continue;
            var node = _nodes[position];
            foreach (var target in node.Free.Concat(atStart ? node.AtStart : []).Concat(atEnd ? node.AtEnd : []))
                open.Push(target);
        }

        return closed;
    }

    private bool SucceedsAtEnd(int[] positions, bool atStart) => Close(positions, atStart, atEnd: true).Contains(AutomatonBuilder.Matched);

    private int NumberOf(SortedSet<int> positions)
    {
        if (positions.Contains(AutomatonBuilder.Matched))
            return Succeeded;
        var key = string.Concat(positions.Select(static position => (char)position));
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _states.Count;
            _numbers.Add(key, number);
            _states.Add([.. positions]);
        }

        return number;
    }

    /// <summary>States that only lead to themselves and do not match: the rest of the text need not be read.</summary>
    private int[] DeadStates(bool[] succeedsAtEnd) =>
    [
        .. Enumerable.Range(Succeeded + 1, _states.Count - Succeeded - 1)
            .Where(state => !succeedsAtEnd[state] && _steps.Skip(state * _representatives.Count).Take(_representatives.Count).All(step => step == state)),
    ];

    private void RedirectToFailure(int dead)
    {
        for (var i = 0; i < _steps.Count; i++)
        {
            if (_steps[i] == dead)
                _steps[i] = Failed;
        }
    }
}
