namespace DefectionFactors;

/// <summary>Two records in force that disagree. Neither is dropped: a reader should know of both.</summary>
/// <param name="First">The record that stands first in the dataset.</param>
/// <param name="Second">The other one.</param>
/// <param name="Kind">Why they are in conflict.</param>
public sealed record RecordConflict(FactorRecord First, FactorRecord Second, ConflictKind Kind)
{
    /// <summary>Whether a record is one of the two.</summary>
    /// <param name="record">The record, by its identifier.</param>
    /// <returns>True for either side.</returns>
    public bool Concerns(FactorRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return First.Id == record.Id || Second.Id == record.Id;
    }
}
