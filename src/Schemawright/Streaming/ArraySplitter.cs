using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Locations;

namespace Schemawright.Streaming;

/// <summary>The values of a JSON array. Where they end is found without reading anything twice, however small the pieces are that arrive.</summary>
/// <param name="options">The limits.</param>
internal sealed class ArraySplitter(JsonStreamOptions options) : ItemSplitter
{
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = JsonIndexOptions.Default.MaxDepth + 1 });
    private RunningPosition _position;
    private long _index;
    private long _read;
    private long _itemStart = -1;
    private bool _hasBegun;

    /// <inheritdoc/>
    public override bool TryTake(ref ReadOnlySequence<byte> buffer, bool isComplete, out ItemSource item)
    {
        item = default;
        if (!_hasBegun && !TryBegin(ref buffer, isComplete))
            return false;
        try
        {
            if (TryFindEnd(buffer, isComplete, out var end))
            {
                item = Take(ref buffer, end);
                return true;
            }
        }
        catch (JsonException exception)
        {
            throw Refusal(exception.Message, new JsonPosition((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1));
        }

        if (_itemStart < 0)
            Skip(ref buffer, _read);
        else if (buffer.Length - _itemStart > options.MaxItemLength)
            throw TooLong(buffer);
        return false;
    }

    /// <summary>Reads to the end of the next item.</summary>
    private bool TryFindEnd(in ReadOnlySequence<byte> buffer, bool isComplete, out long end)
    {
        var reader = new Utf8JsonReader(buffer.Slice(_read), isComplete, _state);
        var isFound = false;
        while (!isFound && reader.Read())
        {
            if (reader.CurrentDepth == 0)
            {
                if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.EndArray))
                    throw Refusal("The JSON document is not an array.", PositionAt(buffer, _read + reader.TokenStartIndex));
                continue;
            }

            if (_itemStart < 0)
                _itemStart = _read + reader.TokenStartIndex;
            isFound = reader.CurrentDepth == 1 && reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject);
        }

        _read += reader.BytesConsumed;
        _state = reader.CurrentState;
        end = _read;
        return isFound;
    }

    private ItemSource Take(ref ReadOnlySequence<byte> buffer, long end)
    {
        var length = end - _itemStart;
        if (length > options.MaxItemLength)
            throw TooLong(buffer);
        Skip(ref buffer, _itemStart);
        var item = new ItemSource(buffer.Slice(0, length), _index, _position.Next, string.Create(CultureInfo.InvariantCulture, $"/{_index}"));
        Skip(ref buffer, length);
        _index++;
        _itemStart = -1;
        return item;
    }

    /// <summary>Passes over a byte order mark, which has no width.</summary>
    private bool TryBegin(ref ReadOnlySequence<byte> buffer, bool isComplete)
    {
        if (buffer.Length < 3 && !isComplete)
            return false;
        var reader = new SequenceReader<byte>(buffer);
        if (reader.IsNext("\uFEFF"u8, advancePast: true))
            buffer = reader.UnreadSequence;
        _hasBegun = true;
        return true;
    }

    private void Skip(ref ReadOnlySequence<byte> buffer, long length)
    {
        _position.Skip(buffer.Slice(0, length));
        buffer = buffer.Slice(length);
        _read -= length;
    }

    private JsonPosition PositionAt(in ReadOnlySequence<byte> buffer, long offset)
    {
        var position = _position;
        position.Skip(buffer.Slice(0, offset));
        return position.Next;
    }

    private JsonSchemaValidationException TooLong(in ReadOnlySequence<byte> buffer) => Refusal(ItemSource.TooLong(options.MaxItemLength), PositionAt(buffer, _itemStart));

    private static JsonSchemaValidationException Refusal(string message, JsonPosition position) => new(ItemSource.SyntaxReport(message, position));
}
