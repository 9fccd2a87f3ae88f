namespace Schemawright.Documents;

/// <summary>A problem of a schema document, with its location.</summary>
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

    /// <summary>The document that has the problem.</summary>
    public SchemaDocument Document { get; }

    /// <summary>The document's path; <see langword="null"/> if it was not read from a file.</summary>
    public string? Path => Document.Path;

    /// <summary>The byte offset in the document.</summary>
    public int Offset { get; }

    /// <summary>The length in bytes; 0 for a position between bytes.</summary>
    public int Length { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1 in UTF-16 code units, as editors and compilers do.</summary>
    public int Column { get; }

    /// <summary>The problem in the format of compiler messages.</summary>
    /// <returns><c>path(line,column): error code: message</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Path ?? Document.RetrievalUri}({Line},{Column}): error {Code}: {Message}");
}
