namespace Schemawright.Patterns;

/// <summary>A pattern as a deterministic automaton over bytes: one table look-up for each byte, whatever the pattern is.</summary>
internal sealed class StateMachine : PatternMatcher
{
    // The rows of the first two states are never read: these states decide the result.
    internal const int Failed = 0;
    internal const int Succeeded = 1;

    private readonly byte[] _classes;
    private readonly ushort[] _steps;
    private readonly int _endClass;
    private readonly int _succeeded;
    private readonly int _beginning;
#if NET
    private readonly ShuffledStates? _shuffled;
#endif

    /// <summary>Stores a table.</summary>
    /// <param name="classes">For each byte its class; the pattern does not distinguish the bytes of a class.</param>
    /// <param name="classCount">How many classes there are.</param>
    /// <param name="steps">The next state for each state and class, row by row.</param>
    /// <param name="succeedsAtEnd">For each state, whether a text that ends in it matches.</param>
    /// <param name="beginning">The start state.</param>
    internal StateMachine(byte[] classes, int classCount, ushort[] steps, bool[] succeedsAtEnd, int beginning)
    {
        // A state is stored as the start of its row, and the end of the text is one more class, so that a step is two loads and an addition.
        _classes = classes;
        _endClass = classCount;
        _succeeded = Succeeded * (classCount + 1);
        _beginning = beginning * (classCount + 1);
        _steps = new ushort[succeedsAtEnd.Length * (classCount + 1)];
        for (var state = 0; state < succeedsAtEnd.Length; state++)
        {
            var row = state * (classCount + 1);
            for (var i = 0; i < classCount; i++)
                _steps[row + i] = (ushort)(steps[(state * classCount) + i] * (classCount + 1));
            _steps[row + classCount] = (ushort)(succeedsAtEnd[state] ? _succeeded : Failed);
        }
#if NET
        if (ShuffledStates.CanHold(succeedsAtEnd.Length))
            _shuffled = new ShuffledStates(classes, classCount, steps, succeedsAtEnd, beginning);
#endif
    }

    /// <summary>Whether a step takes a vector instruction instead of a load that depends on the step before.</summary>
    public bool IsShuffled
    {
        get
        {
#if NET
            return _shuffled is not null;
#else
            return false;
#endif
        }
    }

    /// <inheritdoc/>
    public override bool IsMatch(ReadOnlySpan<byte> utf8)
    {
#if NET
        if (_shuffled is { } shuffled)
            return shuffled.IsMatch(utf8);
#endif
        var row = _beginning;
        if (row == _succeeded)
            return true;
        var steps = _steps;
        var classes = _classes.AsSpan(0, 256);
        foreach (var octet in utf8)
        {
            row = steps[row + classes[octet]];
            if (row <= _succeeded)
                return row == _succeeded;
        }

        return steps[row + _endClass] == _succeeded;
    }
}
