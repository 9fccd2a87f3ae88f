using System.Globalization;
using DefectionFactors.Time;

namespace DefectionFactors.Rules.Time;

/// <summary>A date of the dataset with its place.</summary>
/// <param name="Owner">JSON Pointer to the record or source; empty for the dataset itself.</param>
/// <param name="Member">JSON Pointer from there.</param>
/// <param name="Text">The date as it is written.</param>
/// <param name="Period">The same as days; null where the calendar has no such date.</param>
internal readonly record struct LocatedDate(string Owner, string Member, string Text, EdtfPeriod? Period)
{
    /// <summary>JSON Pointer to the date.</summary>
    public string Pointer => Owner + Member;

    /// <summary>Every date of the EDTF profile in the dataset's description and its sources.</summary>
    public static IEnumerable<LocatedDate> InEnvelope(RuleContext context)
    {
        if (context.Dataset.Dataset.TemporalCoverage is { } coverage)
            yield return Of("", "/dataset/temporalCoverage", coverage.Value);
        foreach (var entry in context.Sources)
        {
            if (entry.Source.Issued is { } issued)
                yield return new LocatedDate(entry.Pointer, "/issued", issued.Value, entry.Published);
        }
    }

    /// <summary>Every date of the EDTF profile in a record.</summary>
    public static IReadOnlyList<LocatedDate> Of(RecordEntry entry)
    {
        var dates = new List<LocatedDate>(2) { new(entry.Pointer, "/time", entry.Record.Time.Value, entry.Period) };
        if (entry.Record.Revision?.AsOf is { } asOf)
            dates.Add(Of(entry.Pointer, "/revision/asOf", asOf.Value));
        if (entry.Record is not StatisticRecord { Breakdown: { } parts })
            return dates;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Dimension == BreakdownDimension.Period)
                dates.Add(Of(entry.Pointer, string.Create(CultureInfo.InvariantCulture, $"/breakdown/{i}/category"), parts[i].Category.Value));
        }

        return dates;
    }

    private static LocatedDate Of(string owner, string member, string text) => new(owner, member, text, EdtfPeriod.TryParse(text, out var period) ? period : null);
}
