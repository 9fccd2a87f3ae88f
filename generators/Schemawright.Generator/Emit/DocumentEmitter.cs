using System.Globalization;
using System.Text;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>The C# file of one embedded schema document: its text as UTF-8, in a part of <c>SchemaDocuments</c>.</summary>
internal static class DocumentEmitter
{
    private const int ShortestDelimiter = 3;

    /// <summary>Prints a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The file's text.</returns>
    public static string Emit(DocumentSpec document)
    {
        var writer = new SourceWriter();
        FileEmitter.WriteTextHeader(writer, document.Namespace);
        using (writer.Block("internal static partial class SchemaDocuments"))
        {
            writer.WriteLine($"/// <summary>The schema <c>{DocumentationEmitter.Xml(document.Uri)}</c>.</summary>");
            FileEmitter.WriteGeneratedCode(writer);
            writer.WriteLine($"private static global::System.ReadOnlySpan<byte> {document.Name} => {RawText(document.Text)}u8;");
        }

        return writer.ToString();
    }

    /// <summary>JSON as a raw string literal.</summary>
    /// <param name="json">The text, without line ends.</param>
    /// <returns>The literal.</returns>
    // JSON text begins and ends with neither a quotation mark nor a line end, and may be escaped wherever a character is not ASCII: only strings have those.
    internal static string RawText(string json)
    {
        var text = new StringBuilder(json.Length);
        var quotes = 0;
        var longest = 0;
        for (var i = 0; i < json.Length; i++)
        {
            quotes = json[i] == '"' ? quotes + 1 : 0;
            longest = Math.Max(longest, quotes);
            if (Literal.IsVisible(json, i))
                text.Append(json[i]);
            else
                text.Append("\\u").Append(((int)json[i]).ToString("x4", CultureInfo.InvariantCulture));
        }

        var delimiter = new string('"', Math.Max(ShortestDelimiter, longest + 1));
        return $"{delimiter}{text}{delimiter}";
    }
}
