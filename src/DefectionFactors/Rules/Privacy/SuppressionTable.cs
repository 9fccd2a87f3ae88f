using DefectionFactors.Rules.Quantities;

namespace DefectionFactors.Rules.Privacy;

/// <summary>The sums of a dataset: complete breakdowns, and records of all people beside those of each sex.</summary>
internal sealed class SuppressionTable
{
    /// <summary>Each round lets what became known in one sum reach the next one; real tables need two or three.</summary>
    private const int MostRounds = 16;

    private readonly Dictionary<string, SuppressionCell> _cells = new(StringComparer.Ordinal);
    private readonly List<SuppressionEquation> _equations = [];

    /// <summary>Gathers the sums and solves them.</summary>
    public SuppressionTable(RuleContext context)
    {
        foreach (var group in BreakdownGroup.Complete(context))
            _equations.Add(new SuppressionEquation(WholeOf(group.Entry, group.Statistic), [.. group.Parts.Select(part => PartOf(group.Entry, part.Index, part.Part))]));

        var tables = context.OfKind<StatisticRecord>().Where(static found => found.Entry.IsInForce).GroupBy(static found => (
            found.Record.Indicator, found.Record.TemporalBasis, found.Record.Population.Group, found.Record.Population.Age, found.Record.Population.Origin, found.Record.Time,
            QuantityText.UnitOf(found.Record.Quantity) ?? Unit.Persons));
        foreach (var table in tables)
            AddSexes([.. table]);

        for (var round = 0; round < MostRounds && _equations.Count(static equation => equation.Solve()) > 0; round++)
        {
            // Solving is what the condition does.
        }
    }

    /// <summary>Places of suppressed numbers that can be worked out.</summary>
    public IEnumerable<string> Disclosed => _cells.Values.Where(static cell => cell.IsDisclosed).Select(static cell => cell.Pointer);

    /// <summary>All people are men, women and those whose sex is not stated, as a whole and in each category.</summary>
    private void AddSexes((RecordEntry Entry, StatisticRecord Record)[] table)
    {
        var sexes = table.GroupBy(static found => found.Record.Population.SexOrDefault).ToDictionary(static found => found.Key, static found => found.ToArray());
        if (sexes.Count < 3 || sexes.Values.Any(static records => records.Length > 1) || !sexes.Remove(Sex.All, out var all))
            return;

        var parts = sexes.OrderBy(static sex => sex.Key).Select(static sex => sex.Value[0]).ToArray();
        _equations.Add(new SuppressionEquation(WholeOf(all[0].Entry, all[0].Record), [.. parts.Select(part => WholeOf(part.Entry, part.Record))]));
        var categories = parts.Select(part => CategoriesOf(part.Entry, part.Record)).ToArray();
        foreach (var (category, whole) in CategoriesOf(all[0].Entry, all[0].Record))
        {
            if (categories.All(cells => cells.ContainsKey(category)))
                _equations.Add(new SuppressionEquation(whole, [.. categories.Select(cells => cells[category])]));
        }
    }

    private Dictionary<(BreakdownDimension Dimension, string Category), SuppressionCell> CategoriesOf(RecordEntry entry, StatisticRecord statistic)
    {
        var cells = new Dictionary<(BreakdownDimension Dimension, string Category), SuppressionCell>();
        for (var i = 0; i < (statistic.Breakdown?.Count ?? 0); i++)
            cells.TryAdd((statistic.Breakdown![i].Dimension, statistic.Breakdown[i].Category.Value), PartOf(entry, i, statistic.Breakdown[i]));
        return cells;
    }

    private SuppressionCell WholeOf(RecordEntry entry, StatisticRecord statistic) => CellAt($"{entry.Pointer}/quantity", statistic.Quantity);

    private SuppressionCell PartOf(RecordEntry entry, int index, BreakdownPart part) => CellAt(FormattableString.Invariant($"{entry.Pointer}/breakdown/{index}/quantity"), part.Quantity);

    private SuppressionCell CellAt(string pointer, Quantity quantity)
    {
        if (!_cells.TryGetValue(pointer, out var cell))
            _cells.Add(pointer, cell = new SuppressionCell(pointer, quantity));
        return cell;
    }
}
