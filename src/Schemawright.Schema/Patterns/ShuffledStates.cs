#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Schemawright.Patterns;

/// <summary>A transition table with so few states that the transitions of all states on a byte fit into a vector.</summary>
/// <remarks>
/// Which vector belongs to a byte does not depend on the state, so it is loaded ahead. Only a shuffle depends on the step before, where the plain table
/// depends on a load.
/// </remarks>
internal sealed class ShuffledStates
{
    /// <summary>The maximum number of states.</summary>
    public const int MaxStates = 16;

    private const int Stride = MaxStates;

    private readonly byte[] _rows;
    private readonly ushort[] _rowOfByte = new ushort[256];
    private readonly int _endRow;
    private readonly byte _beginning;

    /// <summary>Converts the table of a <see cref="StateMachine"/>.</summary>
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

    /// <summary>Whether a table is small enough and the machine has the vectors.</summary>
    public static bool CanHold(int stateCount) => stateCount <= MaxStates && Vector128.IsHardwareAccelerated;

    /// <summary>Whether a text contains a match.</summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        ref var rowOfByte = ref MemoryMarshal.GetArrayDataReference(_rowOfByte);
        var state = Vector128.Create(_beginning);
        while (utf8.Length > Stride)
        {
            foreach (var octet in utf8.Slice(0, Stride))
                state = Vector128.ShuffleNative(Vector128.LoadUnsafe(ref rows, Unsafe.Add(ref rowOfByte, octet)), state);

            // The first two states decide the result.
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
