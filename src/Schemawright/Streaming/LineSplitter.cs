using System.Buffers;
using Schemawright.Json;
using Schemawright.Json.Lines;
using Schemawright.Json.Locations;

namespace Schemawright.Streaming;

/// <summary>One item a line. The lines that have arrived together are indexed at once; where one of them is no JSON or blank, each is left to its reader.</summary>
/// <param name="options">The limits.</param>
/// <param name="readerChecksNames">Whether the reader refuses an object that has a name twice itself.</param>
internal sealed class LineSplitter(JsonStreamOptions options, bool readerChecksNames) : ItemSplitter
{
    private JsonIndex? _index;
    private ReadOnlyMemory<byte> _indexed;
    private int _indexedStart;
    private int _node;
    private long _single;
    private long _count;
    private int _line;
    private long _searched;
    private bool _hasDropped;

    /// <inheritdoc/>
    public override bool TryTake(ref ReadOnlySequence<byte> buffer, bool isComplete, out ItemSource item)
    {
        if (TryTakeIndexed(ref buffer, out item) || (TryIndex(buffer) && TryTakeIndexed(ref buffer, out item)))
            return true;

        while (TryTakeLine(ref buffer, isComplete, out var line))
        {
            _line++;
            var isTooLong = _hasDropped || line.Length > options.MaxItemLength;
            _hasDropped = false;
            _single -= Math.Min(_single, line.Length + 1);
            if (!isTooLong && IsBlank(line))
                continue;
            item = new ItemSource(line, _count++, new JsonPosition(_line, 1), "") { Refusal = isTooLong ? ItemSource.TooLong(options.MaxItemLength) : null };
            return true;
        }

        item = default;
        return false;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _indexed = default;
        _index?.Dispose();
        _index = null;
    }

    /// <summary>Indexes the whole lines at the front of what has arrived.</summary>
    private bool TryIndex(in ReadOnlySequence<byte> buffer)
    {
        if (_single > 0 || _searched > 0 || _hasDropped)
            return false;
        var lines = buffer.First;
        var length = lines.Span.LastIndexOf((byte)'\n');
        if (length <= 0 || length > options.MaxItemLength || lines.Span.IndexOf((byte)'\n') == length)
            return false;

        lines = lines[..length];
        _index ??= JsonIndex.RentForLong();
        if (readerChecksNames ? _index.TryBuildLinesWithUncheckedNames(lines.Span) : _index.TryBuildLines(lines.Span, null))
        {
            (_indexed, _indexedStart, _node) = (lines, 0, 0);
            return true;
        }

        _single = length + 1;
        return false;
    }

    /// <summary>Takes the next one of the lines that have been indexed.</summary>
    private bool TryTakeIndexed(ref ReadOnlySequence<byte> buffer, out ItemSource item)
    {
        item = default;
        if (_indexed.IsEmpty)
            return false;

        var indexed = new JsonLine(_index!, _indexed, _indexedStart, _node);
        var json = indexed.Json;
        var next = json.After(_node);
        var lastToken = json.StartOf(next - 1);
        var length = _indexed.Span[lastToken..].IndexOf((byte)'\n') is >= 0 and var behind ? lastToken + behind - _indexedStart : _indexed.Length - _indexedStart;
        item = new ItemSource(buffer.Slice(0, length), _count++, new JsonPosition(++_line, 1), "") { Indexed = indexed };
        buffer = buffer.Slice(length + 1);
        if (next == json.NodeCount)
            _indexed = default;
        (_indexedStart, _node) = (_indexedStart + length + 1, next);
        return true;
    }

    private bool TryTakeLine(ref ReadOnlySequence<byte> buffer, bool isComplete, out ReadOnlySequence<byte> line)
    {
        if (buffer.Slice(_searched).PositionOf((byte)'\n') is { } end)
        {
            line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            _searched = 0;
            return true;
        }

        line = buffer;
        if (isComplete)
        {
            var isLine = !buffer.IsEmpty || _hasDropped;
            (buffer, _searched) = (buffer.Slice(buffer.End), 0);
            return isLine;
        }

        // The rest of a line that is too long is dropped as it arrives.
        _hasDropped |= buffer.Length > options.MaxItemLength;
        if (_hasDropped)
            buffer = buffer.Slice(buffer.End);
        _searched = buffer.Length;
        return false;
    }

    private bool IsBlank(in ReadOnlySequence<byte> line)
    {
        var reader = new SequenceReader<byte>(line);
        if (_line == 1)
            reader.IsNext("\uFEFF"u8, advancePast: true);
        reader.AdvancePastAny((byte)' ', (byte)'\t', (byte)'\r');
        return reader.End;
    }
}
