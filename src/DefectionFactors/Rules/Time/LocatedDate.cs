using System.Globalization;
using DefectionFactors.Time;

namespace DefectionFactors.Rules.Time;

/// <summary>A date of the dataset with its place.</summary>
/// <param name="Entry">The record that it belongs to; null where it belongs to none.</param>
/// <param name="Source">JSON Pointer to the source that it belongs to; empty where it belongs to none.</param>
/// <param name="Member">JSON Pointer from there.</param>
/// <param name="Text">The date as it is written.</param>
/// <param name="Period">The same as days; null where the calendar has no such date.</param>
internal readonly record struct LocatedDate(RecordEntry? Entry, string Source, string Member, string Text, EdtfPeriod? Period)
{
    /// <summary>JSON Pointer to the date.</summary>
    public string Pointer => (Entry?.Pointer ?? Source) + Member;

    /// <summary>Every date of the EDTF profile in the dataset's description and its sources.</summary>
    public static IEnumerable<LocatedDate> InEnvelope(RuleContext context)
    {
        if (context.Dataset.Dataset.TemporalCoverage is { } coverage)
            yield return Of(null, "/dataset/temporalCoverage", coverage.Value);
        foreach (var entry in context.Sources)
        {
            if (entry.Source.Issued is { } issued)
                yield return new LocatedDate(null, entry.Pointer, "/issued", issued.Value, entry.Published);
        }
    }

    /// <summary>Gathers every date of the EDTF profile in a record.</summary>
    /// <param name="entry">The record.</param>
    /// <param name="dates">Takes them.</param>
    public static void Collect(RecordEntry entry, List<LocatedDate> dates)
    {
        dates.Add(new(entry, "", "/time", entry.Record.Time.Value, entry.Period));
        if (entry.Record.Revision?.AsOf is { } asOf)
            dates.Add(new(entry, "", "/revision/asOf", asOf.Value, entry.AsOf));
        if (entry.Record is not StatisticRecord { Breakdown: { } parts })
            return;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Dimension == BreakdownDimension.Period)
                dates.Add(Of(entry, string.Create(CultureInfo.InvariantCulture, $"/breakdown/{i}/category"), parts[i].Category.Value));
        }
    }

    private static LocatedDate Of(RecordEntry? entry, string member, string text) => new(entry, "", member, text, EdtfPeriod.TryParse(text, out var period) ? period : null);
}
