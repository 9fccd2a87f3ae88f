using Schemawright.Json;
using Schemawright.Json.Locations;

namespace Schemawright.Reports;

/// <summary>Says where and why a text is no JSON.</summary>
internal static class SyntaxErrorMessage
{
    /// <summary>The message with line and column.</summary>
    public static string Of(ReadOnlySpan<byte> utf8, JsonSyntaxError error)
    {
        var position = LineMap.Locate(utf8, error.Offset);
        return $"Line {position.Line}, column {position.Column}: {JsonSyntaxErrorMessages.Describe(error, utf8)}";
    }
}
