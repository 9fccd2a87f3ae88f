using Schemawright.Json.Indexing;

namespace Schemawright.Json.Locations;

/// <summary>Translates byte offsets of a document into lines, columns and UTF-16 offsets.</summary>
/// <remarks>
/// Built in one pass. A look-up then takes a binary search and reads at most a few thousand bytes, even if the document is a single long line.
/// Input that is not UTF-8 has positions too.
/// </remarks>
public sealed class LineMap
{
    private const int CheckpointDistance = 4096;

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly List<int> _lineStarts;
    private readonly int[] _checkpoints;

    /// <summary>Finds the lines of a document.</summary>
    /// <param name="utf8">The document. The map keeps a reference to it.</param>
    public LineMap(ReadOnlyMemory<byte> utf8)
    {
        _utf8 = utf8;
        _lineStarts = FindLineStarts(utf8.Span);
        _checkpoints = FindCheckpoints(utf8.Span);
    }

    /// <summary>The number of lines; at least one.</summary>
    public int LineCount => _lineStarts.Count;

    /// <summary>The position of an offset. To look up many offsets of one document, create a map.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="offset">A byte offset; the document's length is the position after its last character.</param>
    /// <returns>The line and column.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset is outside the document.</exception>
    public static JsonPosition Locate(ReadOnlySpan<byte> utf8, int offset)
    {
        ThrowIfOutside(offset, utf8.Length);
        var line = 1;
        var lineStart = TextEncodings.ByteOrderMarkLength(utf8);
        for (var next = NextLine(utf8, lineStart); next >= 0 && next <= offset; next = NextLine(utf8, lineStart))
        {
            line++;
            lineStart = next;
        }

        var width = offset > lineStart ? Utf16Lengths.Of(utf8.Slice(lineStart, offset - lineStart)) : 0;
        return new JsonPosition(line, width + 1);
    }

    /// <summary>The position of an offset.</summary>
    /// <param name="offset">A byte offset; the document's length is the position after its last character.</param>
    /// <returns>The line and column.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset is outside the document.</exception>
    public JsonPosition Locate(int offset)
    {
        ThrowIfOutside(offset, _utf8.Length);
        var found = _lineStarts.BinarySearch(offset);
        var line = Math.Max(0, found >= 0 ? found : ~found - 1);
        return new JsonPosition(line + 1, Math.Max(0, CharOffset(offset) - CharOffset(_lineStarts[line])) + 1);
    }

    /// <summary>The offset in the document as a <see cref="string"/>, which has no byte order mark.</summary>
    /// <param name="offset">A byte offset; the document's length is the position after its last character.</param>
    /// <returns>The number of UTF-16 code units before it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset is outside the document.</exception>
    public int CharOffset(int offset)
    {
        ThrowIfOutside(offset, _utf8.Length);
        var checkpoint = offset / CheckpointDistance;
        var start = Math.Max(checkpoint * CheckpointDistance, TextEncodings.ByteOrderMarkLength(_utf8.Span));
        return _checkpoints[checkpoint] + (offset > start ? Utf16Lengths.Of(_utf8.Span.Slice(start, offset - start)) : 0);
    }

    private static List<int> FindLineStarts(ReadOnlySpan<byte> utf8)
    {
        var starts = new List<int>();
        for (var start = TextEncodings.ByteOrderMarkLength(utf8); start >= 0; start = NextLine(utf8, start))
            starts.Add(start);
        return starts;
    }

    private static int[] FindCheckpoints(ReadOnlySpan<byte> utf8)
    {
        var checkpoints = new int[(utf8.Length / CheckpointDistance) + 1];
        var start = TextEncodings.ByteOrderMarkLength(utf8);
        for (var i = 1; i < checkpoints.Length; i++)
        {
            var end = i * CheckpointDistance;
            checkpoints[i] = checkpoints[i - 1] + Utf16Lengths.Of(utf8.Slice(start, end - start));
            start = end;
        }

        return checkpoints;
    }

    /// <summary>The start of the line after the one that starts at <paramref name="start"/>; -1 if there is none.</summary>
    private static int NextLine(ReadOnlySpan<byte> utf8, int start)
    {
        var length = utf8.Slice(start).IndexOfAny((byte)'\n', (byte)'\r');
        if (length < 0)
            return -1;

        var next = start + length + 1;
        var isPair = utf8[next - 1] == '\r' && next < utf8.Length && utf8[next] == '\n';
        return isPair ? next + 1 : next;
    }

    private static void ThrowIfOutside(int offset, int length)
    {
        if ((uint)offset > (uint)length)
            throw new ArgumentOutOfRangeException(nameof(offset));
    }
}
