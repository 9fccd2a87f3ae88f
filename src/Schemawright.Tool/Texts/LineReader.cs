namespace Schemawright.Tool.Texts;

/// <summary>Reads a text line by line into one buffer, which grows to the longest line and no further than a limit.</summary>
/// <param name="stream">The text.</param>
/// <param name="longestLine">How many bytes of a line are kept; what a longer line has behind them is dropped.</param>
internal sealed class LineReader(Stream stream, int longestLine = LineReader.LongestLine)
{
    /// <summary>One byte more than an index takes, so that a line which was cut is refused for its length.</summary>
    public const int LongestLine = (1 << 30) + 1;

    private const int FirstSize = 1 << 16;

    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _end;

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The line without its line feed; it is overwritten by the next call.</param>
    /// <returns>False at the end of the text.</returns>
    /// <exception cref="IOException">The text can't be read.</exception>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        for (var searched = _start; ;)
        {
            var length = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (length >= 0)
                return Take(searched + length, 1, out line);

            searched = _end - _start >= longestLine ? DropOverlong() : _end - _start;
            if (!Fill())
                return Take(_end, 0, out line) && !line.IsEmpty;
            searched += _start;
        }
    }

    private bool Take(int end, int skipped, out ReadOnlySpan<byte> line)
    {
        line = _buffer.AsSpan(_start, Math.Min(end - _start, longestLine));
        _start = end + skipped;
        return true;
    }

    private int DropOverlong()
    {
        _end = _start + longestLine;
        return longestLine;
    }

    /// <summary>Reads more behind what is there; what is there moves to the front.</summary>
    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, longestLine + (long)FirstSize));
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        return count > 0;
    }
}
