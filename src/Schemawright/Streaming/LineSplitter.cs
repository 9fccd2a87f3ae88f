using System.Buffers;
using Schemawright.Schema.Json;

namespace Schemawright;

/// <summary>One item a line.</summary>
/// <param name="options">The limits.</param>
internal sealed class LineSplitter(JsonStreamOptions options) : ItemSplitter
{
    private long _index;
    private int _line;
    private long _searched;
    private bool _hasDropped;

    /// <inheritdoc/>
    public override bool TryTake(ref ReadOnlySequence<byte> buffer, bool isComplete, out ItemText item)
    {
        while (TryTakeLine(ref buffer, isComplete, out var line))
        {
            _line++;
            var isTooLong = _hasDropped || line.Length > options.LongestItem;
            _hasDropped = false;
            if (!isTooLong && IsBlank(line))
                continue;
            item = new ItemText(line, _index++, new JsonPosition(_line, 1), "") { Refusal = isTooLong ? ItemText.TooLong(options.LongestItem) : null };
            return true;
        }

        item = default;
        return false;
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
        _hasDropped |= buffer.Length > options.LongestItem;
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
