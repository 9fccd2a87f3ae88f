using System.Globalization;
using DefectionFactors.Time;

namespace DefectionFactors.Rules;

/// <summary>A source with its place in the dataset.</summary>
/// <param name="Index">Its position among the sources.</param>
/// <param name="Source">The source.</param>
internal sealed record SourceEntry(int Index, Source Source)
{
    /// <summary>JSON Pointer to the source.</summary>
    public string Pointer { get; } = string.Create(CultureInfo.InvariantCulture, $"/sources/{Index}");

    /// <summary>The identifier as text.</summary>
    public string Id { get; } = Source.Id.Value;

    /// <summary>When it was published; null where that is not said, or no date of the calendar.</summary>
    public EdtfPeriod? Published { get; } = Source.Issued is { } issued && EdtfPeriod.TryParse(issued, out var period) ? period : null;

    /// <summary>The identifier of the work that is really meant: aliases followed, also where they form a ring.</summary>
    public string Work { get; internal set; } = Source.Id.Value;
}
