namespace DefectionFactors.Rules;

/// <summary>A source with its place in the dataset.</summary>
/// <param name="Index">Its position among the sources.</param>
/// <param name="Source">The source.</param>
internal sealed record SourceEntry(int Index, Source Source)
{
    /// <summary>JSON Pointer to the source.</summary>
    public string Pointer { get; } = FormattableString.Invariant($"/sources/{Index}");

    /// <summary>The identifier as text.</summary>
    public string Id => Source.Id.Value;
}
