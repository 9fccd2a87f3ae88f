namespace Schemawright.Documents;

/// <summary>Something that is wrong with a schema document, and where.</summary>
public sealed class SchemaProblem
{
    internal SchemaProblem(string code, string message, SchemaDocument document, int offset, int length)
    {
        Code = code;
        Message = message;
        Document = document;
        Offset = offset;
        Length = length;
        (Line, Column) = document.Locate(offset);
    }

    /// <summary>The stable code, one of <see cref="SchemaProblemCodes"/>.</summary>
    public string Code { get; }

    /// <summary>A sentence for the schema's author.</summary>
    public string Message { get; }

    /// <summary>The document that is to be mended.</summary>
    public SchemaDocument Document { get; }

    /// <summary>The document's path; null for a document without a file.</summary>
    public string? Path => Document.Path;

    /// <summary>The byte offset in the document's text.</summary>
    public int Offset { get; }

    /// <summary>How many bytes it concerns; 0 for a point.</summary>
    public int Length { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1 in UTF-16 code units, as editors and compilers count.</summary>
    public int Column { get; }

    /// <summary>The problem as compilers print it.</summary>
    /// <returns><c>path(line,column): error code: message</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Path ?? Document.RetrievalUri}({Line},{Column}): error {Code}: {Message}");
}
