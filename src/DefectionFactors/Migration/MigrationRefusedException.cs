namespace DefectionFactors.Migration;

/// <summary>A text can't be migrated: it is no JSON, no dataset of a known version, or breaks the schema all the same.</summary>
/// <param name="reasons">Why, each with its place in the text.</param>
public sealed class MigrationRefusedException(IReadOnlyList<MigrationChange> reasons) : Exception(reasons[0].Message)
{
    /// <summary>Why, each with its place in the text.</summary>
    public IReadOnlyList<MigrationChange> Reasons => reasons;
}
