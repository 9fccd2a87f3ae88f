using Schemawright.Json.Strings;

namespace Schemawright.Json.Indexing;

/// <content>Strings, numbers and literals.</content>
internal ref partial struct ScalarIndexBuilder
{
    private IndexStep ReadLiteral(ReadOnlySpan<byte> literal)
    {
        var start = _position;
        for (var i = 0; i < literal.Length; i++, _position++)
        {
            if (Current != literal[i])
                return Fail(JsonSyntaxErrorCode.InvalidLiteral);
        }

        if (ContinuesWord(Current))
            return Fail(JsonSyntaxErrorCode.InvalidLiteral);

        _buffer.Add(start, (uint)(_position - 1));
        return IndexStep.ValueEnded;
    }

    private IndexStep ReadNumber()
    {
        var start = _position;
        if (Current == '-')
            _position++;

        if (Current == '0')
            _position++;
        else if (!TryReadDigits())
            return Fail(JsonSyntaxErrorCode.InvalidNumber);

        var flag = 0u;
        if (Current == '.')
        {
            flag = JsonToken.Flag;
            _position++;
            if (!TryReadDigits())
                return Fail(JsonSyntaxErrorCode.InvalidNumber);
        }

        if (Current is (byte)'e' or (byte)'E')
        {
            flag = JsonToken.Flag;
            _position++;
            if (Current is (byte)'+' or (byte)'-')
                _position++;
            if (!TryReadDigits())
                return Fail(JsonSyntaxErrorCode.InvalidNumber);
        }

        if (ContinuesWord(Current))
            return Fail(JsonSyntaxErrorCode.InvalidNumber);

        _buffer.Add(start, (uint)(_position - 1) | flag);
        return IndexStep.ValueEnded;
    }

    private bool TryReadDigits()
    {
        var start = _position;
        while (Current is >= (byte)'0' and <= (byte)'9')
            _position++;
        return _position > start;
    }

    /// <summary>Reads a string, starting at its opening quote.</summary>
    private IndexStep ReadString()
    {
        var start = _position++;
        var flag = 0u;
        while (!AtEnd)
        {
            var current = _utf8[_position];
            if (current == '"')
            {
                _buffer.Add(start, (uint)_position | flag);
                _position++;
                return IndexStep.ValueEnded;
            }

            if (current == '\\')
            {
                flag = JsonToken.Flag;
                if (!TryReadEscape())
                    return IndexStep.Failed;
            }
            else if (current < 0x20)
            {
                return Fail(JsonSyntaxErrorCode.ControlCharacter);
            }
            else
            {
                var length = Utf8Sequences.LengthOfFirst(_utf8.Slice(_position));
                if (length == 0)
                    return Fail(JsonSyntaxErrorCode.InvalidUtf8);
                _position += length;
            }
        }

        return Fail(JsonSyntaxErrorCode.UnexpectedEnd);
    }

    private bool TryReadEscape()
    {
        var length = JsonEscapes.LengthOfFirst(_utf8.Slice(_position), out var code);
        if (length == 0)
        {
            Fail(code, code == JsonSyntaxErrorCode.UnexpectedEnd ? _utf8.Length : _position);
            return false;
        }

        _position += length;
        return true;
    }

    /// <summary>Whether a byte right after a number or literal continues it to a longer, invalid one.</summary>
    private static bool ContinuesWord(byte next) =>
        next is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9')
            or (byte)'_' or (byte)'+' or (byte)'-' or (byte)'.';
}
