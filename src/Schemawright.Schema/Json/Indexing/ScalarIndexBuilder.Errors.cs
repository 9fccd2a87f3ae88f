namespace Schemawright.Json.Indexing;

/// <content>Choosing the error for a wrong byte.</content>
internal ref partial struct ScalarIndexBuilder
{
    private IndexStep FailWhereValueIsExpected() => Current switch
    {
        (byte)'+' or (byte)'.' => Fail(JsonSyntaxErrorCode.InvalidNumber),
        (byte)'}' or (byte)']' when _buffer.Depth > 0 && !InObject => Fail(JsonSyntaxErrorCode.MismatchedBracket),
        var current when ContinuesWord(current) => Fail(JsonSyntaxErrorCode.InvalidLiteral),
        _ => Fail(JsonSyntaxErrorCode.UnexpectedByte),
    };

    private IndexStep FailWhereNameIsExpected() =>
        Fail(Current == ']' ? JsonSyntaxErrorCode.MismatchedBracket : JsonSyntaxErrorCode.NameExpected);

    private IndexStep FailWhereCommaIsExpected() => Current switch
    {
        (byte)'}' or (byte)']' => Fail(JsonSyntaxErrorCode.MismatchedBracket),
        (byte)'"' or (byte)'{' or (byte)'[' => Fail(JsonSyntaxErrorCode.CommaExpected),
        var current when ContinuesWord(current) => Fail(JsonSyntaxErrorCode.CommaExpected),
        _ => Fail(JsonSyntaxErrorCode.UnexpectedByte),
    };

    private IndexStep Fail(JsonSyntaxErrorCode code) => Fail(code, _position);

    private IndexStep Fail(JsonSyntaxErrorCode code, int offset)
    {
        // Whatever the grammar expected, it is more helpful to report that the document ended, or that there is no valid character.
        if (offset >= _utf8.Length && code != JsonSyntaxErrorCode.Empty)
            code = JsonSyntaxErrorCode.UnexpectedEnd;
        else if (offset < _utf8.Length && Utf8Sequences.LengthOfFirst(_utf8.Slice(offset)) == 0)
            code = JsonSyntaxErrorCode.InvalidUtf8;

        _error = new JsonSyntaxError(code, offset);
        return IndexStep.Failed;
    }
}
