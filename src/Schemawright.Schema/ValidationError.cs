namespace Schemawright;

/// <summary>One error of an instance.</summary>
public sealed record ValidationError
{
    /// <summary>The JSON Pointer of the invalid value; empty for the whole document. For an unexpected property, the pointer of the property.</summary>
    public required string InstanceLocation { get; init; }

    /// <summary>
    /// The keyword that failed: <c>required</c>, <c>maximum</c>, …; <c>false</c> for a schema that allows no value, <c>syntax</c> for input that is not JSON,
    /// empty if the error is not caused by a keyword.
    /// </summary>
    public required string Keyword { get; init; }

    /// <summary>The path to the keyword from the root schema, through references (Core section 12.3.1).</summary>
    public required string KeywordLocation { get; init; }

    /// <summary>The absolute URI of the keyword (Core section 12.3.2).</summary>
    public required string AbsoluteKeywordLocation { get; init; }

    /// <summary>A sentence for the person who fixes the data.</summary>
    public required string Message { get; init; }

    /// <summary>
    /// The invalid value as it is written, on one line, cut after 60 characters with <c>…</c>. For a missing property it is the object, for an unexpected
    /// property the property's value, for an invalid name the name, and for input that is not JSON the part around the error.
    /// </summary>
    public required string Excerpt { get; init; }

    /// <summary>The line of the value, counted from 1; of the object if a property is missing, of the name if a property is unexpected.</summary>
    public required int Line { get; init; }

    /// <summary>The column, counted from 1 in UTF-16 code units.</summary>
    public required int Column { get; init; }

    /// <summary>The error in the format of compiler messages.</summary>
    /// <returns><c>(line,column): /pointer: message</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"({Line},{Column}): {(InstanceLocation.Length == 0 ? "the document" : InstanceLocation)}: {Message}");
}
