using System.Globalization;
using System.Text;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>JSON as text.</summary>
internal static class SchemaJson
{
    /// <summary>The JSON string of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The string with its quotes, only what RFC 8259 section 7 requires escaped.</returns>
    public static string Quote(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                json.Append('\\').Append(character);
            else if (character < ' ')
                json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(character);
        }

        return json.Append('"').ToString();
    }

    /// <summary>A value as it is written, without white space between its tokens.</summary>
    /// <param name="document">The document.</param>
    /// <param name="node">The value.</param>
    /// <returns>The JSON, every token unchanged.</returns>
    public static string Minify(SchemaDocument document, int node)
    {
        var json = new StringBuilder();
        Append(json, document.Json, node);
        return json.ToString();
    }

    private static void Append(StringBuilder text, in IndexedJson json, int node)
    {
        switch (json.KindOf(node))
        {
            case JsonKind.Object:
                text.Append('{');
                for (var name = node + 1; name < json.EndOf(node); name = json.After(name + 1))
                {
                    AppendToken(text, json, name).Append(':');
                    Append(text, json, name + 1);
                    AppendComma(text, json, node, name + 1);
                }

                text.Append('}');
                break;
            case JsonKind.Array:
                text.Append('[');
                for (var item = node + 1; item < json.EndOf(node); item = json.After(item))
                {
                    Append(text, json, item);
                    AppendComma(text, json, node, item);
                }

                text.Append(']');
                break;
            default:
                AppendToken(text, json, node);
                break;
        }
    }

    private static StringBuilder AppendToken(StringBuilder text, in IndexedJson json, int node) => text.Append(Encoding.UTF8.GetString(json.RawValue(node).ToArray()));

    private static void AppendComma(StringBuilder text, in IndexedJson json, int parent, int value)
    {
        if (json.After(value) < json.EndOf(parent))
            text.Append(',');
    }
}
