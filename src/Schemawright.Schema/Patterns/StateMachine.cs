namespace Schemawright.Patterns;

/// <summary>A pattern as a table: one step for each byte, whatever the pattern is. Made of all places that a text can be at together.</summary>
internal sealed class StateMachine : PatternMatcher
{
    // The rows of the first two states are never read: with them the answer is known.
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

    /// <summary>Takes a finished table.</summary>
    /// <param name="classes">For each byte the class of bytes that the pattern does not tell apart from it.</param>
    /// <param name="classCount">How many classes there are.</param>
    /// <param name="steps">For each state and class the next state; row by row.</param>
    /// <param name="succeedsAtEnd">For each state whether a text that ends in it matches.</param>
    /// <param name="beginning">The state at the start of a text.</param>
    internal StateMachine(byte[] classes, int classCount, ushort[] steps, bool[] succeedsAtEnd, int beginning)
    {
        // A state is kept as where its row begins, and the end of the text is one more class, so that a step is two loads and an addition.
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

    /// <summary>Whether a step takes a vector instruction instead of a load that waits for the one before.</summary>
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
