namespace DefectionFactors.Rules.Time;

/// <summary>A date of the dataset with its place.</summary>
/// <param name="Pointer">JSON Pointer to it.</param>
/// <param name="Text">The date as it is written.</param>
internal readonly record struct LocatedDate(string Pointer, string Text)
{
    /// <summary>Every date of the EDTF profile in a dataset.</summary>
    public static IEnumerable<LocatedDate> In(RuleContext context)
    {
        if (context.Dataset.Dataset.TemporalCoverage is { } coverage)
            yield return new LocatedDate("/dataset/temporalCoverage", coverage.Value);
        foreach (var entry in context.Sources)
        {
            if (entry.Source.Issued is { } issued)
                yield return new LocatedDate($"{entry.Pointer}/issued", issued.Value);
        }

        foreach (var entry in context.Records)
        {
            yield return new LocatedDate($"{entry.Pointer}/time", entry.Record.Time.Value);
            if (entry.Record.Revision?.AsOf is { } asOf)
                yield return new LocatedDate($"{entry.Pointer}/revision/asOf", asOf.Value);
            foreach (var date in Parts(entry))
                yield return date;
        }
    }

    private static IEnumerable<LocatedDate> Parts(RecordEntry entry)
    {
        if (entry.Record is not StatisticRecord { Breakdown: { } parts })
            yield break;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Dimension == BreakdownDimension.Period)
                yield return new LocatedDate(FormattableString.Invariant($"{entry.Pointer}/breakdown/{i}/category"), parts[i].Category.Value);
        }
    }
}
