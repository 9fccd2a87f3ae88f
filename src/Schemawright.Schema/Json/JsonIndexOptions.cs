namespace Schemawright.Json;

/// <summary>The limits and choices for indexing a document.</summary>
public sealed record JsonIndexOptions
{
    /// <summary>The default options: 128 levels, 1 GiB, duplicate names refused.</summary>
    public static JsonIndexOptions Default { get; } = new();

    /// <summary>The default options without the check for duplicate names, which the reader does.</summary>
    internal static JsonIndexOptions WithUncheckedNames { get; } = new() { AllowDuplicateNames = true };

    /// <summary>The maximum nesting of objects and arrays; the outermost one is level 1.</summary>
    public int MaxDepth { get; init; } = 128;

    /// <summary>The maximum length of the document in bytes; at most 1 GiB.</summary>
    public int MaxLength { get; init; } = 1 << 30;

    /// <summary>Whether an object may have duplicate property names. RFC 8259 section 4 leaves their meaning open, so they are refused by default.</summary>
    public bool AllowDuplicateNames { get; init; }
}
