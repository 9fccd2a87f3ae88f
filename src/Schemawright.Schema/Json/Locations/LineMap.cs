using Schemawright.Json.Indexing;

namespace Schemawright.Json.Locations;

/// <summary>Translates byte offsets of one text into lines, columns and UTF-16 offsets.</summary>
/// <remarks>
/// Made in one pass; a look-up then costs a binary search and at most a few thousand bytes, also in texts of one endless line.
/// Texts that are not UTF-8 have positions too.
/// </remarks>
public sealed class LineMap
{
    private const int CheckpointDistance = 4096;

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly List<int> _lineStarts;
    private readonly int[] _checkpoints;

    /// <summary>Reads a text.</summary>
    /// <param name="utf8">The text. The map keeps it.</param>
    public LineMap(ReadOnlyMemory<byte> utf8)
    {
        _utf8 = utf8;
        _lineStarts = FindLineStarts(utf8.Span);
        _checkpoints = FindCheckpoints(utf8.Span);
    }

    /// <summary>How many lines the text has; at least one.</summary>
    public int LineCount => _lineStarts.Count;

    /// <summary>Where one offset of a text lies. For many offsets of one text, make a map.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="offset">A byte offset; the text's length is the place behind its last character.</param>
    /// <returns>The line and column.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not within the text.</exception>
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

    /// <summary>Where an offset of the text lies.</summary>
    /// <param name="offset">A byte offset; the text's length is the place behind its last character.</param>
    /// <returns>The line and column.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not within the text.</exception>
    public JsonPosition Locate(int offset)
    {
        ThrowIfOutside(offset, _utf8.Length);
        var found = _lineStarts.BinarySearch(offset);
        var line = Math.Max(0, found >= 0 ? found : ~found - 1);
        return new JsonPosition(line + 1, Math.Max(0, CharOffset(offset) - CharOffset(_lineStarts[line])) + 1);
    }

    /// <summary>The offset in the text as a <see cref="string"/>, which has no byte order mark.</summary>
    /// <param name="offset">A byte offset; the text's length is the place behind its last character.</param>
    /// <returns>The count of UTF-16 code units before it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not within the text.</exception>
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

    /// <summary>Where the line after the one that starts at <paramref name="start"/> starts; -1 where there is none.</summary>
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
