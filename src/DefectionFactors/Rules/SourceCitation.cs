namespace DefectionFactors.Rules;

/// <summary>A record's use of a source, looked up.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Source">The source; null where the dataset has none of that identifier.</param>
/// <param name="Via">The source in which it was read; null where there is none.</param>
internal readonly record struct SourceCitation(SourceReference Reference, SourceEntry? Source, SourceEntry? Via)
{
    /// <summary>The work that is really meant, aliases followed; an identifier that resolves to nothing stands for itself.</summary>
    public string Work => Source?.Work ?? Reference.SourceId.Value;

    /// <summary>The work that was really seen: the one in between, where there is one.</summary>
    public string SeenWork => Reference.ViaSourceId is { } via ? Via?.Work ?? via.Value : Work;
}
