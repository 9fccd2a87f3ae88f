namespace Schemawright.Json.Lines;

/// <summary>Reads a stream line by line, where each line must be a JSON value (NDJSON).</summary>
/// <remarks>
/// All lines in the buffer are indexed at once. If one of them is blank or not valid JSON, each of them is indexed on its own. The buffer grows to the
/// length of the longest line, up to a limit.
/// </remarks>
/// <param name="stream">The stream; it is not closed.</param>
/// <param name="longestLine">The maximum number of bytes that are kept of a line; the rest of a longer line is dropped.</param>
public sealed class JsonLineReader(Stream stream, int longestLine = JsonLineReader.MaxLineLength) : IDisposable
{
    /// <summary>One byte more than an index accepts.</summary>
    public const int MaxLineLength = (1 << 30) + 1;

    private const int FirstSize = 1 << 16;
    private const int NotIndexed = -1;

    private readonly JsonIndex _index = JsonIndex.RentForLong();
    private byte[] _buffer = new byte[FirstSize];

    // The current line, the start of the next one, and the end of what has been read.
    private int _start;
    private int _length;
    private int _next;
    private int _end;

    // The lines that are indexed at once, the node of the current one, and the position up to which each line is indexed on its own.
    private int _indexedStart;
    private int _indexedLength = NotIndexed;
    private int _node;
    private int _singleEnd;

    /// <summary>The number of the current line, counted from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Whether the current line is too long, so that its end is missing.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The current line without its line feed; it is overwritten when the next line is read.</summary>
    public ReadOnlyMemory<byte> Line => _buffer.AsMemory(_start, _length);

    /// <summary>Reads the next line.</summary>
    /// <returns><see langword="false"/> at the end of the stream.</returns>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public bool TryRead()
    {
        if (!TryReadIndexed() && !TryReadAny())
            return false;
        LineNumber++;
        return true;
    }

    /// <summary>Indexes the current line.</summary>
    /// <param name="line">The line's value; valid until the next line is read.</param>
    /// <returns><see langword="false"/> if the line is not valid JSON within the default limits, or was cut.</returns>
    public bool TryIndex(out JsonLine line)
    {
        if (_indexedLength == NotIndexed && !TryIndexMany())
        {
            line = new JsonLine(_index, Line, 0, 0);
            return !IsCut && _index.TryBuild(Line.Span, null, out _);
        }

        line = new JsonLine(_index, _buffer.AsMemory(_indexedStart, _indexedLength), _start - _indexedStart, _node);
        return true;
    }

    /// <summary>Returns the index to the pool.</summary>
    public void Dispose() => _index.Dispose();

    private bool TryReadIndexed()
    {
        if (_indexedLength == NotIndexed)
            return false;
        var json = _index.Over(_buffer.AsSpan(_indexedStart, _indexedLength));
        _node = json.After(_node);
        if (_node == json.NodeCount)
        {
            _indexedLength = NotIndexed;
            return false;
        }

        var lastToken = _indexedStart + json.StartOf(json.After(_node) - 1);
        Take(lastToken + _buffer.AsSpan(lastToken, _end - lastToken).IndexOf((byte)'\n'), 1);
        return true;
    }

    private bool TryReadAny()
    {
        for (var searched = 0; ;)
        {
            var length = _buffer.AsSpan(_next + searched, _end - _next - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                Take(_next + searched + length, 1);
                return true;
            }

            // One byte more than may be kept shows that the line is too long.
            if (_end - _next > longestLine)
                _end = _next + longestLine + 1;
            searched = _end - _next;
            if (!Fill())
            {
                Take(_end, 0);
                return _length > 0;
            }
        }
    }

    private void Take(int end, int skipped)
    {
        _start = _next;
        _length = Math.Min(end - _start, longestLine);
        IsCut = end - _start > longestLine;
        _next = end + skipped;
    }

    /// <summary>Indexes the lines from the current one up to the last complete one in the buffer.</summary>
    private bool TryIndexMany()
    {
        var last = _start < _singleEnd || IsCut ? -1 : _buffer.AsSpan(_next, _end - _next).LastIndexOf((byte)'\n');
        var length = _next + last - _start;
        if (last < 0 || length > longestLine)
            return false;
        if (!_index.TryBuildLines(_buffer.AsSpan(_start, length), null))
        {
            _singleEnd = _next + last;
            return false;
        }

        (_indexedStart, _indexedLength, _node) = (_start, length, 0);
        return true;
    }

    /// <summary>Moves the unread bytes to the front of the buffer and reads more after them.</summary>
    private bool Fill()
    {
        if (_next > 0)
        {
            _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
            (_next, _end, _singleEnd) = (0, _end - _next, 0);
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, longestLine + 1L + FirstSize));
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        return count > 0;
    }
}
