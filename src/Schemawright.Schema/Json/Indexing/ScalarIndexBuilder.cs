using System.Runtime.CompilerServices;
using Schemawright.Json.Names;

namespace Schemawright.Json.Indexing;

/// <summary>
/// Reads a document byte by byte and writes its tokens. This is the reference implementation: it defines what is accepted, refused and reported.
/// </summary>
/// <remarks>It loops over an explicit stack of open brackets, so nesting uses no call stack.</remarks>
internal ref partial struct ScalarIndexBuilder
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly JsonIndexOptions _options;
    private readonly TokenBuffer _buffer;
    private int _position;
    private JsonSyntaxError _error;

    /// <summary>Prepares to read a document.</summary>
    /// <param name="utf8">The whole document.</param>
    /// <param name="options">The depth limit, and whether duplicate names are allowed.</param>
    /// <param name="buffer">Where the tokens are written.</param>
    public ScalarIndexBuilder(ReadOnlySpan<byte> utf8, JsonIndexOptions options, TokenBuffer buffer)
    {
        _utf8 = utf8;
        _options = options;
        _buffer = buffer;
        _position = TextEncodings.ByteOrderMarkLength(utf8);
        _error = default;
    }

    /// <summary>Reads the document.</summary>
    /// <param name="error">The first error, if the result is <see langword="false"/>.</param>
    /// <returns>Whether the input is valid JSON within the limits.</returns>
    public bool TryBuild(out JsonSyntaxError error)
    {
        SkipWhiteSpace();
        var step = AtEnd ? Fail(JsonSyntaxErrorCode.Empty) : IndexStep.ValueExpected;
        while (step == IndexStep.ValueExpected || (step == IndexStep.ValueEnded && _buffer.Depth > 0))
        {
            SkipWhiteSpace();
            step = step == IndexStep.ValueExpected ? ReadValue() : ReadWhatFollowsValue();
        }

        if (step == IndexStep.ValueEnded)
        {
            SkipWhiteSpace();
            if (!AtEnd)
                Fail(JsonSyntaxErrorCode.TrailingContent);
        }

        error = _error;
        return error.Code == JsonSyntaxErrorCode.None;
    }

    private readonly bool AtEnd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _position >= _utf8.Length;
    }

    /// <summary>The byte at the position; 0, which JSON never contains, at the end.</summary>
    private readonly byte Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)_position < (uint)_utf8.Length ? _utf8[_position] : (byte)0;
    }

    private readonly bool InObject => _utf8[(int)_buffer.Tokens[_buffer.Innermost.Node].Start] == '{';

    private IndexStep ReadValue()
    {
        switch (Current)
        {
            case (byte)'{':
                return OpenObject();
            case (byte)'[':
                return OpenArray();
            case (byte)'"':
                return ReadString();
            case (byte)'t':
                return ReadLiteral("true"u8);
            case (byte)'f':
                return ReadLiteral("false"u8);
            case (byte)'n':
                return ReadLiteral("null"u8);
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                return ReadNumber();
            default:
                return FailWhereValueIsExpected();
        }
    }

    private IndexStep OpenObject()
    {
        if (!TryOpen())
            return IndexStep.Failed;

        SkipWhiteSpace();
        return Current == '}' ? Close() : ReadName();
    }

    private IndexStep OpenArray()
    {
        if (!TryOpen())
            return IndexStep.Failed;

        SkipWhiteSpace();
        return Current == ']' ? Close() : IndexStep.ValueExpected;
    }

    private bool TryOpen()
    {
        if (_buffer.Depth >= _options.MaxDepth)
        {
            Fail(JsonSyntaxErrorCode.TooDeep);
            return false;
        }

        _buffer.Open(_position++);
        return true;
    }

    private IndexStep Close()
    {
        var node = _buffer.Close(_position);
        if (Current == '}' && !_options.AllowDuplicateNames)
        {
            var json = new IndexedJson(_utf8, _buffer.Tokens);
            var duplicate = RepeatedNames.FindDuplicate(json, node);
            if (duplicate >= 0)
                return Fail(JsonSyntaxErrorCode.DuplicateName, json.StartOf(duplicate));
        }

        _position++;
        return IndexStep.ValueEnded;
    }

    /// <summary>Reads a property's name and colon.</summary>
    private IndexStep ReadName()
    {
        if (Current != '"')
            return FailWhereNameIsExpected();
        if (ReadString() == IndexStep.Failed)
            return IndexStep.Failed;

        SkipWhiteSpace();
        if (Current != ':')
            return Fail(JsonSyntaxErrorCode.ColonExpected);

        _position++;
        return IndexStep.ValueExpected;
    }

    /// <summary>Reads the comma or closing bracket after a property or item.</summary>
    private IndexStep ReadWhatFollowsValue()
    {
        _buffer.Innermost.Count++;
        var inObject = InObject;
        if (Current == (inObject ? '}' : ']'))
            return Close();
        if (Current != ',')
            return FailWhereCommaIsExpected();

        var comma = _position++;
        SkipWhiteSpace();
        if (Current == (inObject ? '}' : ']'))
            return Fail(JsonSyntaxErrorCode.TrailingComma, comma);
        return inObject ? ReadName() : IndexStep.ValueExpected;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipWhiteSpace()
    {
        while (Current is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            _position++;
    }
}
