using System.Text;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>XML documentation comments from plain text: escaped, and wrapped where they are long.</summary>
internal static class DocumentationEmitter
{
    private const int LineWidth = 140;

    /// <summary>Writes the summary of a type or member.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="paragraphs">The text.</param>
    /// <param name="fallbackXml">The summary in XML where the schema says nothing.</param>
    public static void WriteSummary(SourceWriter writer, EquatableArray<string> paragraphs, string fallbackXml)
    {
        string[] xml = paragraphs.Count == 0 ? [fallbackXml] : [.. paragraphs.Select(static paragraph => Sentence(Xml(paragraph)))];
        var line = string.Join(" ", xml);
        if (line.Length <= LineWidth)
        {
            writer.WriteLine($"/// <summary>{line}</summary>");
            return;
        }

        writer.WriteLine("/// <summary>");
        foreach (var paragraph in xml)
            WriteWrapped(writer, xml.Length == 1 ? paragraph : $"<para>{paragraph}</para>");
        writer.WriteLine("/// </summary>");
    }

    /// <summary>Text as XML content on one line: markup escaped, white space collapsed, what XML can't hold replaced.</summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                AppendSpace(xml);
            else
                AppendEscaped(xml, Literal.IsVisible(text, i) ? text[i] : '\uFFFD');
        }

        return xml.ToString().TrimEnd();
    }

    // A title stands beside sentences, so it ends like one.
    private static string Sentence(string text) => text.Length > 0 && (char.IsLetterOrDigit(text[text.Length - 1]) || text[text.Length - 1] is ')' or '\'' or '"') ? text + "." : text;

    private static void AppendSpace(StringBuilder xml)
    {
        if (xml.Length > 0 && xml[xml.Length - 1] != ' ')
            xml.Append(' ');
    }

    private static void AppendEscaped(StringBuilder xml, char c)
    {
        switch (c)
        {
            case '<':
                xml.Append("&lt;");
                break;
            case '>':
                xml.Append("&gt;");
                break;
            case '&':
                xml.Append("&amp;");
                break;
            default:
                xml.Append(c);
                break;
        }
    }

    private static void WriteWrapped(SourceWriter writer, string text)
    {
        var start = 0;
        while (text.Length - start > LineWidth)
        {
            var end = text.LastIndexOf(' ', start + LineWidth, LineWidth);
            if (end < 0)
                end = text.IndexOf(' ', start + LineWidth);
            if (end < 0)
                break;
            writer.WriteLine($"/// {text.Substring(start, end - start)}");
            start = end + 1;
        }

        writer.WriteLine($"/// {text.Substring(start)}");
    }
}
