namespace Schemawright.Json;

/// <summary>The limits and choices under which a text is indexed.</summary>
public sealed record JsonIndexOptions
{
    /// <summary>128 levels, 1 GiB, duplicate names refused.</summary>
    public static JsonIndexOptions Default { get; } = new();

    /// <summary>The default, but for names, which the reader checks.</summary>
    internal static JsonIndexOptions WithUncheckedNames { get; } = new() { AllowDuplicateNames = true };

    /// <summary>How deep objects and arrays may nest; the outermost one is level 1.</summary>
    public int MaxDepth { get; init; } = 128;

    /// <summary>How long the text may be, in bytes; at most 1 GiB.</summary>
    public int MaxLength { get; init; } = 1 << 30;

    /// <summary>Whether an object may have two members of one name; RFC 8259 section 4 leaves their meaning open, so they are refused by default.</summary>
    public bool AllowDuplicateNames { get; init; }
}
