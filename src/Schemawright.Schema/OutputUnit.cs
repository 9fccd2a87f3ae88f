namespace Schemawright;

/// <summary>One entry of the output that JSON Schema Core section 12 defines: an error or an annotation.</summary>
public sealed record OutputUnit
{
    /// <summary>Whether the value passed the keyword: <see langword="true"/> for annotations, <see langword="false"/> for errors.</summary>
    public required bool IsValid { get; init; }

    /// <summary>The path to the keyword from the root schema, through references (section 12.3.1).</summary>
    public required string KeywordLocation { get; init; }

    /// <summary>The absolute URI of the keyword (section 12.3.2).</summary>
    public required string AbsoluteKeywordLocation { get; init; }

    /// <summary>The JSON Pointer of the value (section 12.3.3); for a property name, the pointer of the property.</summary>
    public required string InstanceLocation { get; init; }

    /// <summary>The message of an error; <see langword="null"/> for an annotation.</summary>
    public string? Error { get; init; }

    /// <summary>The value of an annotation, as JSON; <see langword="null"/> for an error.</summary>
    public string? Annotation { get; init; }
}
