namespace Schemawright.Json.Lines;

/// <summary>A line that is one JSON value, within a text that has been indexed.</summary>
/// <param name="Index">The index of the text.</param>
/// <param name="Text">The text: the line itself, or many lines.</param>
/// <param name="Start">Where the line begins in the text.</param>
/// <param name="Node">The node of the line's value.</param>
public readonly record struct JsonLine(JsonIndex Index, ReadOnlyMemory<byte> Text, int Start, int Node)
{
    /// <summary>The text beside its index; what is not below <see cref="Node"/> belongs to other lines.</summary>
    public IndexedJson Json => Index.Over(Text.Span);

    /// <summary>The same, where it is left to the reader to refuse an object that has a name twice.</summary>
    internal IndexedJson JsonWithUncheckedNames => Index.OverUncheckedNames(Text.Span);
}
