namespace Schemawright;

/// <summary>One entry of the output that JSON Schema Core section 12 defines: an error or an annotation.</summary>
public sealed record OutputUnit
{
    /// <summary>Whether the value passed the keyword: true for annotations, false for errors.</summary>
    public required bool IsValid { get; init; }

    /// <summary>The way to the keyword from the schema's root, references included (section 12.3.1).</summary>
    public required string KeywordLocation { get; init; }

    /// <summary>The URI of the keyword, references followed (section 12.3.2).</summary>
    public required string AbsoluteKeywordLocation { get; init; }

    /// <summary>The JSON Pointer of the value (section 12.3.3); of a property name, that of the member.</summary>
    public required string InstanceLocation { get; init; }

    /// <summary>The sentence of an error; null for an annotation.</summary>
    public string? Error { get; init; }

    /// <summary>The value of an annotation, as JSON text; null for an error.</summary>
    public string? Annotation { get; init; }
}
