using System.Buffers;
using System.Globalization;
using Schemawright.Json.Lines;
using Schemawright.Json.Locations;
using Schemawright.Runtime;

namespace Schemawright.Streaming;

/// <summary>The text of one item, and where it lies in the stream.</summary>
/// <param name="Text">The text; it lives until the stream is read further.</param>
/// <param name="Index">The position among the items.</param>
/// <param name="Start">Where the text begins.</param>
/// <param name="Pointer">What pointers begin with.</param>
internal readonly record struct ItemSource(ReadOnlySequence<byte> Text, long Index, JsonPosition Start, string Pointer)
{
    /// <summary>Why the text is not read at all; null for most.</summary>
    public string? Refusal { get; init; }

    /// <summary>The text beside those that have been indexed with it, as <see cref="IJsonModel{TSelf}.ChecksNames"/> wants it; null where the text is alone.</summary>
    public JsonLine? Indexed { get; init; }

    /// <summary>Reads the model.</summary>
    public JsonItem<T> Read<T>()
        where T : IJsonModel<T>
    {
        if (Refusal is not null)
            return Item<T>(default, SyntaxReport(Refusal, Start));
        if (Indexed is { } line && T.TryRead(T.ChecksNames ? line.JsonWithUncheckedNames : line.Json, line.Node, out var value))
            return Item(value, ValidationReport.Valid);
        if (Text.IsSingleSegment)
            return Read<T>(Text.FirstSpan);

        var length = (int)Text.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Text.CopyTo(buffer);
            return Read<T>(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The report of a text that is no JSON.</summary>
    public static ValidationReport SyntaxReport(string message, JsonPosition position) => ValidationReport.FromErrors(
    [
        new ValidationError
        {
            InstanceLocation = "", Keyword = "syntax", KeywordLocation = "", AbsoluteKeywordLocation = "", Message = message, Excerpt = "", Line = position.Line, Column = position.Column,
        },
    ]);

    /// <summary>What is said of an item that is longer than it may be.</summary>
    public static string TooLong(int longest) => string.Create(CultureInfo.InvariantCulture, $"The item is longer than {longest} bytes.");

    private JsonItem<T> Read<T>(ReadOnlySpan<byte> utf8)
        where T : IJsonModel<T>
    {
        var isRead = JsonModel.TryParse<T>(utf8, out var value, out var report);
        return Item(value, isRead ? report : Place(report));
    }

    private JsonItem<T> Item<T>(T? value, ValidationReport report)
        where T : IJsonModel<T> => new() { Index = Index, Line = Start.Line, Value = value, Report = report };

    /// <summary>The errors as they are to be told of the stream.</summary>
    private ValidationReport Place(ValidationReport report)
    {
        var (start, pointer) = (Start, Pointer);
        return ValidationReport.FromErrors([.. report.Errors.Select(error => error with
        {
            InstanceLocation = pointer + error.InstanceLocation,
            Line = error.Line + start.Line - 1,
            Column = error.Line == 1 ? error.Column + start.Column - 1 : error.Column,
        })]);
    }
}
