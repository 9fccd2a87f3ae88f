using System.Text;
using Schemawright.Documents;

namespace Schemawright.Generator.Diagnostics;

/// <summary>A place in a schema file as plain numbers. Lines and columns are counted from 0 and in UTF-16 code units, as the compiler counts.</summary>
/// <param name="Path">The file.</param>
/// <param name="Start">The offset of the first character.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Line">The first line.</param>
/// <param name="Column">The first column.</param>
/// <param name="EndLine">The line after the last character.</param>
/// <param name="EndColumn">The column after the last character.</param>
internal sealed record DiagnosticLocation(string Path, int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The start of a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Line 1, column 1.</returns>
    public static DiagnosticLocation StartOf(string path) => new(path, 0, 0, 0, 0, 0, 0);

    /// <summary>A place in a document.</summary>
    /// <param name="document">A document with a path.</param>
    /// <param name="offset">The offset of the first byte.</param>
    /// <param name="length">How many bytes.</param>
    /// <returns>The same place in characters.</returns>
    public static DiagnosticLocation In(SchemaDocument document, int offset, int length)
    {
        var (line, column) = document.Locate(offset);
        var (endLine, endColumn) = document.Locate(offset + length);
        var utf8 = document.Utf8.ToArray();
        var start = Encoding.UTF8.GetCharCount(utf8, 0, offset);
        var characters = Encoding.UTF8.GetCharCount(utf8, offset, length);
        return new DiagnosticLocation(document.Path ?? document.RetrievalUri, start, characters, line - 1, column - 1, endLine - 1, endColumn - 1);
    }
}
