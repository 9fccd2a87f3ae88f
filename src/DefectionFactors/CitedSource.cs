namespace DefectionFactors;

/// <summary>A source as one record cites it.</summary>
/// <param name="Reference">The reference in the record: the part that the source plays, and where in it to look.</param>
/// <param name="Source">The source cited; null where the dataset has none of that identifier (<c>DFR102</c>).</param>
/// <param name="Work">The work that the citation really means: the source itself, or what it is an alias of.</param>
/// <param name="Via">Where the source was read about instead of in it; null where it was read itself.</param>
public sealed record CitedSource(SourceReference Reference, Source? Source, Source? Work, Source? Via)
{
    /// <summary>The part that the source plays for the record.</summary>
    public SourceRole Role => Reference.RoleOrDefault;
}
