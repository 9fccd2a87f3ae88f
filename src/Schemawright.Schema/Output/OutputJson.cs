using System.Globalization;
using System.Text;

namespace Schemawright.Output;

/// <summary>Writes JSON.</summary>
internal static class OutputJson
{
    /// <summary>Appends a string with its quotes.</summary>
    public static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c < ' ')
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }

    /// <summary>Writes an array of strings.</summary>
    public static string ArrayOf(IEnumerable<string> values)
    {
        var text = new StringBuilder("[");
        foreach (var value in values)
        {
            if (text.Length > 1)
                text.Append(',');
            AppendString(text, value);
        }

        return text.Append(']').ToString();
    }
}
