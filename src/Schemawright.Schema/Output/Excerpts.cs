using System.Globalization;
using System.Text;
using Schemawright.Json;

namespace Schemawright.Output;

/// <summary>Shows values in messages, shortened if they are long.</summary>
internal static class Excerpts
{
    private const int MaxExcerptLength = 60;
    private const int BytesRead = MaxExcerptLength * 4;
    private const int CharactersBefore = 20;
    private const int MaxListed = 12;

    /// <summary>A value as it is written, on one line and shortened; strings in quotes.</summary>
    public static string Of(in IndexedJson json, int node)
    {
        var raw = json.RawValue(node);
        var beginning = OneLine(raw.Slice(0, Math.Min(raw.Length, BytesRead)), MaxExcerptLength, out var isWhole);
        return isWhole && raw.Length <= BytesRead ? beginning : beginning + "…";
    }

    /// <summary>A part of input that may not be JSON, and not even UTF-8: one line around an offset, mostly what follows it.</summary>
    public static string Around(ReadOnlySpan<byte> utf8, int offset)
    {
        var start = Math.Max(0, offset - CharactersBefore);
        while (start > 0 && start < offset && (utf8[start] & 0xC0) == 0x80)
            start++;
        var rest = utf8.Slice(start);
        var piece = OneLine(rest.Slice(0, Math.Min(rest.Length, BytesRead)), MaxExcerptLength, out var isWhole);
        return (start > 0 ? "…" : "") + piece + (isWhole && rest.Length <= BytesRead ? "" : "…");
    }

    /// <summary>A string of the schema, shortened.</summary>
    public static string Shorten(string text) => text.Length <= MaxExcerptLength * 2 ? text : text.Substring(0, MaxExcerptLength * 2) + "…";

    /// <summary>Joins strings with commas; after the first dozen the rest is left out.</summary>
    public static string List(IReadOnlyList<string> texts) => List(texts.Take(MaxListed), texts.Count);

    /// <summary>Joins the items of an array with commas; after the first dozen the rest is left out.</summary>
    public static string ListItems(in IndexedJson json, int array)
    {
        var texts = new List<string>(MaxListed);
        for (var item = array + 1; item < json.EndOf(array) && texts.Count < MaxListed; item = json.After(item))
            texts.Add(Of(json, item));
        return List(texts, json.CountOf(array));
    }

    private static string List(IEnumerable<string> beginning, int count) =>
        string.Join(", ", beginning.Select(Shorten)) + (count <= MaxListed ? "" : FormattableString.Invariant($" and {count - MaxListed} more"));

    /// <summary>A count with its noun in singular or plural.</summary>
    public static string Count(int count, string noun, string plural) => count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? noun : plural);

    /// <summary>The kind of a value, with the value itself if it is short.</summary>
    public static string WithKind(in IndexedJson json, int node) => json.KindOf(node) switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "an array",
        JsonKind.String => $"the string {Of(json, node)}",
        JsonKind.Number => $"the number {Of(json, node)}",
        _ => Of(json, node),
    };

    /// <summary>
    /// Decodes the beginning of some UTF-8: white space becomes at most one space, and characters that would move a terminal's cursor are replaced.
    /// </summary>
    private static string OneLine(ReadOnlySpan<byte> utf8, int maxLength, out bool isWhole)
    {
        var line = new StringBuilder(maxLength);
        isWhole = true;
        foreach (var c in Encoding.UTF8.GetString(utf8.ToArray()).TrimEnd('\uFFFD'))
        {
            if (line.Length == maxLength)
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
