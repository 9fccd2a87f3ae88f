namespace Schemawright.Schema.Patterns;

/// <summary>A pattern as a table: one step for each byte, whatever the pattern is. Made of all places that a text can be at together.</summary>
internal sealed class StateMachine : PatternMatcher
{
    // The rows of the first two states are never read: with them the answer is known.
    private const int Failed = 0;
    private const int Succeeded = 1;

    private readonly byte[] _classes;
    private readonly ushort[] _steps;
    private readonly bool[] _succeedsAtEnd;
    private readonly int _classCount;
    private readonly int _beginning;

    /// <summary>Takes a finished table.</summary>
    /// <param name="classes">For each byte the class of bytes that the pattern does not tell apart from it.</param>
    /// <param name="classCount">How many classes there are.</param>
    /// <param name="steps">For each state and class the next state; row by row.</param>
    /// <param name="succeedsAtEnd">For each state whether a text that ends in it matches.</param>
    /// <param name="beginning">The state at the start of a text.</param>
    internal StateMachine(byte[] classes, int classCount, ushort[] steps, bool[] succeedsAtEnd, int beginning)
    {
        (_classes, _classCount, _steps, _succeedsAtEnd, _beginning) = (classes, classCount, steps, succeedsAtEnd, beginning);
    }

    /// <inheritdoc/>
    public override bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        var state = _beginning;
        if (state == Succeeded)
            return true;
        foreach (var octet in utf8)
        {
            state = _steps[(state * _classCount) + _classes[octet]];
            if (state <= Succeeded)
                return state == Succeeded;
        }

        return _succeedsAtEnd[state];
    }
}
