using DefectionFactors.Quantities;

namespace DefectionFactors;

/// <summary>Finds records in force that disagree.</summary>
internal static class ConflictSearch
{
    /// <summary>All conflicts, those within one series first.</summary>
    public static IEnumerable<RecordConflict> In(DatasetIndex index) => WithinSeries(index).Concat(Declared(index));

    private static IEnumerable<RecordConflict> WithinSeries(DatasetIndex index)
    {
        var chains = RevisionChains(index);
        var groups = index.OfKind<StatisticRecord>().Where(static record => record is { IsInForce: true, SeriesId: not null, Period: not null })
            .GroupBy(static record => (record.SeriesId, record.Indicator, record.TemporalBasis, record.Population, record.Period!.Earliest, record.Period.Latest));
        foreach (var group in groups)
        {
            // The first value stands for the others: comparing each with each would be quadratic in hostile data.
            var former = group.First();
            foreach (var record in group.Skip(1).Where(record => Differ(former.Quantity, record.Quantity) && chains[former.Id] != chains[record.Id]))
                yield return new RecordConflict(former, record, ConflictKind.SameSeries);
        }
    }

    private static IEnumerable<RecordConflict> Declared(DatasetIndex index)
    {
        var seen = new HashSet<(Identifier Former, Identifier Later)>();
        foreach (var record in index.Records.Where(static record => record.IsInForce))
        {
            foreach (var other in (record.Related ?? []).Select(index.Find).OfType<FactorRecord>().Where(other => AreAtOdds(record, other)))
            {
                if (!seen.Contains((other.Id, record.Id)) && seen.Add((record.Id, other.Id)))
                    yield return new RecordConflict(record, other, ConflictKind.Declared);
            }
        }
    }

    private static bool AreAtOdds(FactorRecord record, FactorRecord other) =>
        other.IsInForce && other.Id != record.Id && (record.HasIssue(IssueCode.ValueConflict) || other.HasIssue(IssueCode.ValueConflict)) && (record, other) switch
        {
            (StatisticRecord left, StatisticRecord right) => left.Indicator == right.Indicator && left.Population.Group == right.Population.Group,
            _ => record.Kind == other.Kind && record.Factor == other.Factor,
        };

    private static bool Differ(Quantity left, Quantity right) =>
        left.ToValue().Unit is { } unit && unit == right.ToValue().Unit && !QuantityBounds.Of(left).Overlaps(QuantityBounds.Of(right));

    /// <summary>A number for each record, the same for all that revisions join, in either direction.</summary>
    private static Dictionary<Identifier, int> RevisionChains(DatasetIndex index)
    {
        var links = index.Records.SelectMany(static record => new[] { record.Revision?.Supersedes, record.Revision?.SupersededBy }.OfType<Identifier>()
            .SelectMany(other => new[] { (From: record.Id, To: other), (From: other, To: record.Id) })).ToLookup(static link => link.From, static link => link.To);
        var chains = new Dictionary<Identifier, int>();
        var open = new Stack<Identifier>();
        foreach (var record in index.Records)
        {
            open.Push(record.Id);
            var number = chains.Count;
            while (open.TryPop(out var id))
            {
                if (!chains.TryAdd(id, number))
                    continue;
                foreach (var linked in links[id])
                    open.Push(linked);
            }
        }

        return chains;
    }
}
