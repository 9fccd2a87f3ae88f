namespace Schemawright.Json.Lines;

/// <summary>A line that is one JSON value, within an indexed document.</summary>
/// <param name="Index">The index of the document.</param>
/// <param name="Text">The document: the line itself, or many lines.</param>
/// <param name="Start">The offset of the line in the document.</param>
/// <param name="Node">The node of the line's value.</param>
public readonly record struct JsonLine(JsonIndex Index, ReadOnlyMemory<byte> Text, int Start, int Node)
{
    /// <summary>The document with its index; nodes outside the value at <see cref="Node"/> belong to other lines.</summary>
    public IndexedJson Json => Index.Over(Text.Span);

    /// <summary>The same, if the reader has to check for duplicate property names.</summary>
    internal IndexedJson JsonWithUncheckedNames => Index.OverUncheckedNames(Text.Span);
}
