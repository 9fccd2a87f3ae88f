namespace Schemawright.Json.Lines;

/// <summary>Reads a stream line by line, each of which is to be a JSON value (NDJSON).</summary>
/// <remarks>
/// As many lines as are in the buffer are indexed at once. Where one of them is no JSON or blank, each of them is indexed on its own. The buffer grows to the
/// longest line and no further than a limit.
/// </remarks>
/// <param name="stream">The stream; it is not closed.</param>
/// <param name="longestLine">How many bytes of a line are kept; what a longer line has behind them is dropped.</param>
public sealed class JsonLineReader(Stream stream, int longestLine = JsonLineReader.MaxLineLength) : IDisposable
{
    /// <summary>One byte more than an index takes.</summary>
    public const int MaxLineLength = (1 << 30) + 1;

    private const int FirstSize = 1 << 16;
    private const int NotIndexed = -1;

    private readonly JsonIndex _index = JsonIndex.RentForLong();
    private byte[] _buffer = new byte[FirstSize];

    // The current line, and where the next one starts and what has been read ends.
    private int _start;
    private int _length;
    private int _next;
    private int _end;

    // The lines that are indexed at once, and the node of the current one among them. Up to where each line is indexed on its own.
    private int _indexedStart;
    private int _indexedLength = NotIndexed;
    private int _node;
    private int _singleEnd;

    /// <summary>The number of the current line, from 1 on.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Whether the current line is longer than it may be, so that its end is missing.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The current line without its line feed; it is overwritten when the next line is read.</summary>
    public ReadOnlyMemory<byte> Line => _buffer.AsMemory(_start, _length);

    /// <summary>Reads the next line.</summary>
    /// <returns>False at the end of the stream.</returns>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public bool TryRead()
    {
        if (!TryReadIndexed() && !TryReadAny())
            return false;
        LineNumber++;
        return true;
    }

    /// <summary>Indexes the current line.</summary>
    /// <param name="line">The line's value; it lives until the next line is read.</param>
    /// <returns>False where the line is no JSON within the default limits, or is cut.</returns>
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

    /// <summary>Gives the index back.</summary>
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

            // One byte more than may be kept tells that there is more.
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

    /// <summary>Indexes the lines from the current one up to the last one that has been read whole.</summary>
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

    /// <summary>Reads more behind what is there; what is there moves to the front.</summary>
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
