namespace Schemawright;

/// <summary>One thing that is wrong with an instance.</summary>
public sealed record ValidationError
{
    /// <summary>The JSON Pointer of the value that is wrong; empty for the whole document. For an unexpected member, the pointer of the member.</summary>
    public required string InstanceLocation { get; init; }

    /// <summary>The keyword that failed: <c>required</c>, <c>maximum</c>, …; <c>false</c> for a schema that takes nothing, <c>syntax</c> for a text that is not JSON, empty where no keyword is to blame.</summary>
    public required string Keyword { get; init; }

    /// <summary>The way to the keyword from the schema's root, references included (Core section 12.3.1).</summary>
    public required string KeywordLocation { get; init; }

    /// <summary>The URI of the keyword, references followed (Core section 12.3.2).</summary>
    public required string AbsoluteKeywordLocation { get; init; }

    /// <summary>A sentence for the person who mends the data.</summary>
    public required string Message { get; init; }

    /// <summary>
    /// The value that is wrong as it is written, on one line, its first 60 characters and <c>…</c> where it is longer: of a missing member the object, of an unexpected one
    /// its value, of a wrong name the name, of a text that is not JSON a piece of it around the place.
    /// </summary>
    public required string Excerpt { get; init; }

    /// <summary>The line, counted from 1, of the value; of the object where a member is missing, of the name where a member is unexpected.</summary>
    public required int Line { get; init; }

    /// <summary>The column, counted from 1 in UTF-16 code units.</summary>
    public required int Column { get; init; }

    /// <summary>The error as compilers print it.</summary>
    /// <returns><c>(line,column): /pointer: message</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"({Line},{Column}): {(InstanceLocation.Length == 0 ? "the document" : InstanceLocation)}: {Message}");
}
