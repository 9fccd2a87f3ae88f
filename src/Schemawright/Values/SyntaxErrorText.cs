using Schemawright.Schema.Json;

namespace Schemawright;

/// <summary>Says where and why a text is no JSON.</summary>
internal static class SyntaxErrorText
{
    /// <summary>The message with line and column.</summary>
    public static string Of(ReadOnlySpan<byte> utf8, JsonSyntaxError error)
    {
        var position = LineMap.Locate(utf8, error.Offset);
        return $"Line {position.Line}, column {position.Column}: {JsonSyntaxErrorMessages.Describe(error, utf8)}";
    }
}
