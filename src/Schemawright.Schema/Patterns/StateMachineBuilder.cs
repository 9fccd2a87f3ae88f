namespace Schemawright.Patterns;

/// <summary>Makes a deterministic automaton of the places of a pattern, by subset construction.</summary>
internal sealed class StateMachineBuilder
{
    /// <summary>How many states a table has at most; more would take longer to make than they spare.</summary>
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

    private StateMachineBuilder(AutomatonBuilder automaton, int mostStates)
    {
        _maxStates = mostStates;
        _nodes = automaton.Nodes;
        _beginning = automaton.Beginning;
        FindClasses();
    }

    /// <summary>Makes the table of a pattern.</summary>
    /// <param name="pattern">The parsed pattern.</param>
    /// <param name="mostStates">How many states the table may have.</param>
    /// <returns>The matcher; null for a pattern that looks around, refers back, or would need too large a table.</returns>
    public static StateMachine? TryBuild(PatternNode pattern, int mostStates = MaxStates) =>
        AutomatonBuilder.TryBuild(pattern) is { } automaton ? new StateMachineBuilder(automaton, mostStates).TryBuild() : null;

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

        bool[] succeedsAtEnd = [.. _states.Select((places, state) => SucceedsAtEnd(places, atStart: state == beginning))];
        Array.ForEach(DeadStates(succeedsAtEnd), RedirectToFailure);
        return new StateMachine(_classes, classCount, [.. _steps], succeedsAtEnd, beginning);
    }

    /// <summary>The start of a text is a state of its own, even where another one has the same places.</summary>
    private int AddBeginning()
    {
        var places = Close([_beginning], atStart: true);
        if (places.Contains(AutomatonBuilder.Matched))
            return Succeeded;
        _states.Add([.. places]);
        return _states.Count - 1;
    }

    /// <summary>Bytes that no way tells apart share a class.</summary>
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

    /// <summary>Where a byte leads from places; a match may begin at each byte, so the beginning always belongs to it.</summary>
    private SortedSet<int> Follow(int[] places, byte octet)
    {
        var reached = new List<int> { _beginning };
        foreach (var place in places)
        {
            foreach (var (first, last, target) in _nodes[place].Bytes)
            {
                if (first <= octet && octet <= last)
                    reached.Add(target);
            }
        }

        return Close(reached, atStart: false);
    }

    /// <summary>All places that can be reached without taking a byte.</summary>
    private SortedSet<int> Close(IEnumerable<int> places, bool atStart, bool atEnd = false)
    {
        var closed = new SortedSet<int>();
        var open = new Stack<int>(places);
        while (open.Count > 0)
        {
            var place = open.Pop();
            if (!closed.Add(place))
                continue;
            var node = _nodes[place];
            foreach (var target in node.Free.Concat(atStart ? node.AtStart : []).Concat(atEnd ? node.AtEnd : []))
                open.Push(target);
        }

        return closed;
    }

    private bool SucceedsAtEnd(int[] places, bool atStart) => Close(places, atStart, atEnd: true).Contains(AutomatonBuilder.Matched);

    private int NumberOf(SortedSet<int> places)
    {
        if (places.Contains(AutomatonBuilder.Matched))
            return Succeeded;
        var key = string.Concat(places.Select(static place => (char)place));
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _states.Count;
            _numbers.Add(key, number);
            _states.Add([.. places]);
        }

        return number;
    }

    /// <summary>States that lead nowhere but to themselves and do not match: the text can be left at once.</summary>
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
