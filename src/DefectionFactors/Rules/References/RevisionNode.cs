using DefectionFactors.Time;

namespace DefectionFactors.Rules.References;

/// <summary>A record that tells of its revision.</summary>
/// <param name="Index">Its position among the records.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Supersedes">The record that it replaces; null where there is none.</param>
/// <param name="SupersededBy">The record that replaces it; null where there is none.</param>
/// <param name="AsOf">For when its value is given; null where that is not said, or no date of the calendar.</param>
/// <param name="SupersedesPlace">Where it says what it replaces; meaningless where it says nothing.</param>
/// <param name="SupersededByPlace">Where it says what replaces it; meaningless where it says nothing.</param>
internal sealed record RevisionNode(
    int Index, string Id, string Kind, string? Supersedes, string? SupersededBy, EdtfPeriod? AsOf, FindingLocation SupersedesPlace, FindingLocation SupersededByPlace)
{
    /// <summary>What is to be remembered of a record; null where it tells nothing of a revision.</summary>
    public static RevisionNode? Of(RecordEntry entry)
    {
        if (entry.Record.Revision is not { } revision || (revision.AsOf is null && revision.Supersedes is null && revision.SupersededBy is null))
            return null;
        return new RevisionNode(
            entry.Index, entry.Id, entry.Record.Kind, revision.Supersedes?.Value, revision.SupersededBy?.Value,
            entry.AsOf,
            revision.Supersedes is null ? default : entry.PlaceOf("/revision/supersedes"),
            revision.SupersededBy is null ? default : entry.PlaceOf("/revision/supersededBy"));
    }
}
