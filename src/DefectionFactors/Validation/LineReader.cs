namespace DefectionFactors.Validation;

/// <summary>Reads a stream line by line into one buffer, which grows up to the longest line.</summary>
/// <param name="stream">The stream.</param>
internal sealed class LineReader(Stream stream)
{
    /// <summary>No record is that long; a text without line feeds must not fill the memory.</summary>
    public const int LongestLine = 1 << 26;

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>The number of the last line, from 1 on.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Reads the next line that is not blank.</summary>
    /// <param name="line">The line without its end; valid until the next call.</param>
    /// <returns>False at the end of the stream.</returns>
    /// <exception cref="InvalidDataException">The line is longer than <see cref="LongestLine"/>.</exception>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        do
        {
            if (!TryReadAny(out line))
                return false;
            LineNumber++;
        }
        while (line.Span.Trim(" \t\r"u8).IsEmpty);

        line = line.Span[^1] == (byte)'\r' ? line[..^1] : line;
        return true;
    }

    private bool TryReadAny(out ReadOnlyMemory<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var feed = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (feed >= 0 || (_isAtEnd && _end > _start))
            {
                var length = feed >= 0 ? searched + feed : _end - _start;
                line = _buffer.AsMemory(_start, length);
                _start += feed >= 0 ? length + 1 : length;
                return true;
            }

            searched = _end - _start;
            if (_isAtEnd)
            {
                line = default;
                return false;
            }

            Fill();
        }
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == LongestLine)
            throw new InvalidDataException(FormattableString.Invariant($"Line {LineNumber + 1} is longer than {LongestLine} bytes."));
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, Math.Min(LongestLine, _buffer.Length * 2));
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _isAtEnd = count == 0;
    }
}
