namespace Schemawright.Generator.Specs;

/// <summary>A named value type around one scalar: <c>readonly record struct</c>.</summary>
internal sealed record ScalarSpec : TypeSpec
{
    /// <summary>What it wraps.</summary>
    public required ValueSpec Value { get; init; }

    /// <summary>Whether the value's check evaluates the whole schema, so that a verdict needs nothing besides.</summary>
    public bool IsDecidedByCheck { get; init; }

    /// <summary>How it is plain text.</summary>
    public ScalarFormat Text { get; init; }

    /// <summary>The nested checks.</summary>
    public required EquatableArray<CheckSpec> Checks { get; init; }

    /// <summary>Whether this is an open list (<c>x-known-values</c>), which then has <see cref="KnownValues"/>.</summary>
    public bool IsOpenList { get; init; }

    /// <summary>The known values of an open list.</summary>
    public EquatableArray<EnumMemberSpec> KnownValues { get; init; }
}
