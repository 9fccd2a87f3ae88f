using System.Globalization;
using System.Text;
using Schemawright.Schema.Json;

namespace Schemawright.Schema.Output;

/// <summary>Shows values in messages, shortened where they are long.</summary>
internal static class Excerpts
{
    private const int LongestExcerpt = 60;
    private const int BytesRead = LongestExcerpt * 4;
    private const int MostListed = 12;

    /// <summary>A value as it is written.</summary>
    /// <param name="json">The text.</param>
    /// <param name="node">A value or name.</param>
    /// <returns>Its beginning on one line; strings in quotes.</returns>
    public static string Of(in IndexedJson json, int node)
    {
        var raw = json.RawValue(node);
        var isCut = raw.Length > BytesRead;
        var text = Encoding.UTF8.GetString(raw.Slice(0, Math.Min(raw.Length, BytesRead)).ToArray()).TrimEnd('\uFFFD');
        var line = new StringBuilder(LongestExcerpt);
        foreach (var c in text)
        {
            if (line.Length == LongestExcerpt)
            {
                isCut = true;
                break;
            }

            if (!char.IsWhiteSpace(c) || c == ' ' && line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(c);
        }

        if (isCut && line.Length > 0 && char.IsHighSurrogate(line[line.Length - 1]))
            line.Length--;
        return isCut ? line.Append('…').ToString() : line.ToString();
    }

    /// <summary>A text of the schema, shortened.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its beginning.</returns>
    public static string Shorten(string text) => text.Length <= LongestExcerpt * 2 ? text : text.Substring(0, LongestExcerpt * 2) + "…";

    /// <summary>Joins texts with commas, the first dozen only.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>The list.</returns>
    public static string List(IReadOnlyList<string> texts) => texts.Count <= MostListed
        ? string.Join(", ", texts.Select(Shorten))
        : string.Join(", ", texts.Take(MostListed).Select(Shorten)) + FormattableString.Invariant($" and {texts.Count - MostListed} more");

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
}
