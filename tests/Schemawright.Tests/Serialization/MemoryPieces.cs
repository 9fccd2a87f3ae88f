using System.Buffers;

namespace Schemawright.Tests.Serialization;

/// <summary>Memory in many pieces, as pipelines have it.</summary>
internal sealed class MemoryPieces : ReadOnlySequenceSegment<byte>
{
    private MemoryPieces(ReadOnlyMemory<byte> memory, long start)
    {
        Memory = memory;
        RunningIndex = start;
    }

    /// <summary>Copies bytes into pieces of one length; only the last may be shorter.</summary>
    public static ReadOnlySequence<byte> Split(byte[] bytes, int length)
    {
        var last = new MemoryPieces(bytes[..Math.Min(length, bytes.Length)], 0);
        var first = last;
        for (var start = length; start < bytes.Length; start += length)
        {
            var next = new MemoryPieces(bytes[start..Math.Min(start + length, bytes.Length)], start);
            last.Next = next;
            last = next;
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
