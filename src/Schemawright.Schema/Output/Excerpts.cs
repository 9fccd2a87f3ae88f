using System.Globalization;
using System.Text;
using Schemawright.Json;

namespace Schemawright.Output;

/// <summary>Shows values in messages, shortened where they are long.</summary>
internal static class Excerpts
{
    private const int MaxExcerptLength = 60;
    private const int BytesRead = MaxExcerptLength * 4;
    private const int CharactersBefore = 20;
    private const int MaxListed = 12;

    /// <summary>A value as it is written.</summary>
    /// <param name="json">The text.</param>
    /// <param name="node">A value or name.</param>
    /// <returns>Its beginning on one line; strings in quotes.</returns>
    public static string Of(in IndexedJson json, int node)
    {
        var raw = json.RawValue(node);
        var beginning = OneLine(raw.Slice(0, Math.Min(raw.Length, BytesRead)), MaxExcerptLength, out var isWhole);
        return isWhole && raw.Length <= BytesRead ? beginning : beginning + "…";
    }

    /// <summary>A piece of a text that may not be JSON, and not even UTF-8.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="offset">The place to show; the text's length is allowed.</param>
    /// <returns>The piece on one line, mostly what follows the place.</returns>
    public static string Around(ReadOnlySpan<byte> utf8, int offset)
    {
        var start = Math.Max(0, offset - CharactersBefore);
        while (start > 0 && start < offset && (utf8[start] & 0xC0) == 0x80)
            start++;
        var rest = utf8.Slice(start);
        var piece = OneLine(rest.Slice(0, Math.Min(rest.Length, BytesRead)), MaxExcerptLength, out var isWhole);
        return (start > 0 ? "…" : string.Empty) + piece + (isWhole && rest.Length <= BytesRead ? string.Empty : "…");
    }

    /// <summary>A text of the schema, shortened.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its beginning.</returns>
    public static string Shorten(string text) => text.Length <= MaxExcerptLength * 2 ? text : text.Substring(0, MaxExcerptLength * 2) + "…";

    /// <summary>Joins texts with commas, the first dozen only.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>The list.</returns>
    public static string List(IReadOnlyList<string> texts) => List(texts.Take(MaxListed), texts.Count);

    /// <summary>Joins the items of an array with commas, the first dozen only.</summary>
    /// <param name="json">The text.</param>
    /// <param name="array">The array.</param>
    /// <returns>The list.</returns>
    public static string ListItems(in IndexedJson json, int array)
    {
        var texts = new List<string>(MaxListed);
        for (var item = array + 1; item < json.EndOf(array) && texts.Count < MaxListed; item = json.After(item))
            texts.Add(Of(json, item));
        return List(texts, json.CountOf(array));
    }

    private static string List(IEnumerable<string> beginning, int count) =>
        string.Join(", ", beginning.Select(Shorten)) + (count <= MaxListed ? string.Empty : FormattableString.Invariant($" and {count - MaxListed} more"));

    /// <summary>A count with its noun.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">One of them.</param>
    /// <returns><c>1 item</c>, <c>2 items</c>.</returns>
    public static string Count(int count, string noun) => count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? noun : noun + "s");

    /// <summary>What kind a value is, with the value where it is short.</summary>
    /// <param name="json">The text.</param>
    /// <param name="node">The value.</param>
    /// <returns><c>the number 5</c>, <c>an object</c>.</returns>
    public static string WithKind(in IndexedJson json, int node) => json.KindOf(node) switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "a list",
        JsonKind.String => $"the text {Of(json, node)}",
        JsonKind.Number => $"the number {Of(json, node)}",
        _ => Of(json, node),
    };

    /// <summary>Decodes the beginning of a text: white space becomes at most one space, and what would move a terminal's cursor becomes a mark.</summary>
    private static string OneLine(ReadOnlySpan<byte> utf8, int longest, out bool isWhole)
    {
        var line = new StringBuilder(longest);
        isWhole = true;
        foreach (var c in Encoding.UTF8.GetString(utf8.ToArray()).TrimEnd('\uFFFD'))
        {
            if (line.Length == longest)
            {
                isWhole = false;
                break;
            }

            if (!char.IsWhiteSpace(c))
                line.Append(char.IsControl(c) ? '\uFFFD' : c);
            else if (c == ' ' && line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(c);
        }

        if (!isWhole && char.IsHighSurrogate(line[line.Length - 1]))
            line.Length--;
        return line.ToString();
    }
}
