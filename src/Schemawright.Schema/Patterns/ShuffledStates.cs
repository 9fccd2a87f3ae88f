#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Schemawright.Patterns;

/// <summary>A table of so few states that the steps of a byte from all of them fit into a vector.</summary>
/// <remarks>
/// Which vector belongs to a byte does not depend on the state, so that it is loaded ahead; what waits for the step before is a shuffle alone, where the plain
/// table waits for a load.
/// </remarks>
internal sealed class ShuffledStates
{
    /// <summary>How many states fit.</summary>
    public const int MaxStates = 16;

    private const int Stride = MaxStates;

    private readonly byte[] _rows;
    private readonly ushort[] _rowOfByte = new ushort[256];
    private readonly int _endRow;
    private readonly byte _beginning;

    /// <summary>Takes a finished table; see <see cref="StateMachine"/>.</summary>
    internal ShuffledStates(byte[] classes, int classCount, ushort[] steps, bool[] succeedsAtEnd, int beginning)
    {
        _beginning = (byte)beginning;
        _endRow = classCount * Stride;
        _rows = new byte[_endRow + Stride];
        for (var octet = 0; octet < 256; octet++)
            _rowOfByte[octet] = (ushort)(classes[octet] * Stride);
        for (var i = 0; i < classCount; i++)
        {
            for (var state = StateMachine.Succeeded + 1; state < succeedsAtEnd.Length; state++)
                _rows[(i * Stride) + state] = (byte)steps[(state * classCount) + i];
            _rows[(i * Stride) + StateMachine.Succeeded] = StateMachine.Succeeded;
        }

        for (var state = 0; state < succeedsAtEnd.Length; state++)
            _rows[_endRow + state] = succeedsAtEnd[state] || state == StateMachine.Succeeded ? (byte)StateMachine.Succeeded : (byte)StateMachine.Failed;
    }

    /// <summary>Whether a table is small enough.</summary>
    /// <param name="stateCount">How many states it has.</param>
    public static bool CanHold(int stateCount) => stateCount <= MaxStates && Vector128.IsHardwareAccelerated;

    /// <summary>Whether a text contains a match.</summary>
    /// <param name="utf8">The text.</param>
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        ref var rowOfByte = ref MemoryMarshal.GetArrayDataReference(_rowOfByte);
        var state = Vector128.Create(_beginning);
        while (utf8.Length > Stride)
        {
            foreach (var octet in utf8.Slice(0, Stride))
                state = Vector128.ShuffleNative(Vector128.LoadUnsafe(ref rows, Unsafe.Add(ref rowOfByte, octet)), state);

            // With the first two states the answer is known.
            if (state.ToScalar() <= StateMachine.Succeeded)
                return state.ToScalar() == StateMachine.Succeeded;
            utf8 = utf8.Slice(Stride);
        }

        foreach (var octet in utf8)
            state = Vector128.ShuffleNative(Vector128.LoadUnsafe(ref rows, Unsafe.Add(ref rowOfByte, octet)), state);
        return Vector128.ShuffleNative(Vector128.LoadUnsafe(ref rows, (nuint)_endRow), state).ToScalar() == StateMachine.Succeeded;
    }
}
#endif
