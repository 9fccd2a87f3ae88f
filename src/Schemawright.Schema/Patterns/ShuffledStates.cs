#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Schemawright.Schema.Patterns;

/// <summary>
/// A table of at most sixteen states, kept in vectors: for each class of bytes one, which says for each state the next one. A step is a shuffle, which waits a cycle
/// for the step before it, where a step through memory waits five.
/// </summary>
internal sealed class ShuffledStates
{
    private const int Failed = 0;
    private const int Succeeded = 1;

    // After so many bytes it is asked whether the answer is known.
    private const int BytesAtOnce = 16;

    private readonly byte[] _classes;
    private readonly Vector128<byte>[] _steps;
    private readonly Vector128<byte> _beginning;
    private readonly int _succeedsAtEnd;

    private ShuffledStates(byte[] classes, Vector128<byte>[] steps, int beginning, int succeedsAtEnd)
    {
        _classes = classes;
        _steps = steps;
        _beginning = Vector128.Create((byte)beginning);
        _succeedsAtEnd = succeedsAtEnd | (1 << Succeeded);
    }

    /// <summary>Takes a table, as <see cref="StateMachine"/> does.</summary>
    /// <returns>Null where it has too many states, or the machine has no vectors.</returns>
    public static ShuffledStates? TryCreate(byte[] classes, int classCount, ushort[] steps, bool[] succeedsAtEnd, int beginning)
    {
        if (!Vector128.IsHardwareAccelerated || succeedsAtEnd.Length > Vector128<byte>.Count)
            return null;

        var vectors = new Vector128<byte>[classCount];
        var endings = 0;
        for (var state = 0; state < succeedsAtEnd.Length; state++)
        {
            endings |= succeedsAtEnd[state] ? 1 << state : 0;
            for (var i = 0; i < classCount; i++)
                vectors[i] = vectors[i].WithElement(state, state is Failed or Succeeded ? (byte)state : (byte)steps[(state * classCount) + i]);
        }

        return new ShuffledStates(classes, vectors, beginning, endings);
    }

    /// <summary>Whether a text contains a match.</summary>
    /// <param name="utf8">The text.</param>
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        var state = _beginning;
        while (utf8.Length > BytesAtOnce)
        {
            state = Step(state, utf8.Slice(0, BytesAtOnce));
            if (state.ToScalar() <= Succeeded)
                return state.ToScalar() == Succeeded;
            utf8 = utf8.Slice(BytesAtOnce);
        }

        return ((_succeedsAtEnd >> Step(state, utf8).ToScalar()) & 1) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> Step(Vector128<byte> state, ReadOnlySpan<byte> utf8)
    {
        var steps = _steps;
        var classes = _classes.AsSpan(0, 256);
        foreach (var octet in utf8)
            state = Vector128.ShuffleNative(steps[classes[octet]], state);
        return state;
    }
}
#endif
