using System.Collections;
using DefectionFactors.Quantities;
using DefectionFactors.Time;
using Schemawright;

namespace DefectionFactors;

/// <summary>A time series with its revisions resolved: the values of one vintage, in the order of their periods.</summary>
/// <example>
/// <code>
/// var arrivals = dataset.FindSeries(new("arrivals.kr"))!;
/// foreach (var value in arrivals.Flows.During("2019/2025"))
///     Console.WriteLine($"{value.Period}: {value.Quantity.ToValue()}");
///
/// var asPrintedIn2012 = arrivals.AsOf(new DateOnly(2012, 6, 1));
/// </code>
/// </example>
public sealed class StatisticSeries : IReadOnlyList<SeriesValue>
{
    private readonly DatasetIndex _index;
    private readonly ValueList<SeriesValue> _values;

    /// <summary>Takes the values of one vintage.</summary>
    private StatisticSeries(Identifier id, ValueList<StatisticRecord> vintages, IEnumerable<StatisticRecord> chosen, DatasetIndex index)
    {
        (Id, Vintages, _index) = (id, vintages, index);
        _values = chosen.Where(static record => record.Period is not null)
            .Select(static record => new SeriesValue(record.Period!, record))
            .OrderBy(static value => value.Period).ThenBy(static value => value.Record.Id.Value, StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>The identifier that the values share.</summary>
    public Identifier Id { get; }

    /// <summary>Every record of the series, of whatever vintage, in the order of the dataset.</summary>
    public ValueList<StatisticRecord> Vintages { get; }

    /// <summary>What is measured.</summary>
    public Indicator Indicator => Vintages[0].Indicator;

    /// <summary>The values that count what happened within their period, without totals of all time up to it.</summary>
    public IEnumerable<SeriesValue> Flows => _values.Where(static value => value.Record.TemporalBasis == TemporalBasis.Flow);

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <inheritdoc/>
    public SeriesValue this[int index] => _values[index];

    /// <summary>The series as the dataset knew it on a day: each value in the version that had been published, later ones left out.</summary>
    /// <param name="day">The day. A version counts from the last day that its <c>asOf</c> may mean; one without <c>asOf</c> counts always.</param>
    /// <returns>The same series, other values.</returns>
    public StatisticSeries AsOf(DateOnly day) => new(Id, Vintages, Vintages.Where(record => _index.IsCurrent(record, day)), _index);

    /// <summary>The value of a period.</summary>
    /// <param name="period">The period; its days count, not its spelling.</param>
    /// <returns>The value; null where there is none for exactly these days.</returns>
    public SeriesValue? ValueFor(EdtfPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return _values.FirstOrDefault(value => value.Period.Earliest == period.Earliest && value.Period.Latest == period.Latest);
    }

    /// <summary>The value of a period; see the other overload.</summary>
    /// <param name="period">The period as text, such as <c>2019</c>.</param>
    /// <returns>The value; null where there is none for exactly these days.</returns>
    /// <exception cref="FormatException">The text is no period.</exception>
    public SeriesValue? ValueFor(string period) => ValueFor(EdtfPeriod.Parse(period));

    /// <summary>The sum of all values, with every reservation of its parts.</summary>
    /// <returns>The sum; it adds up everything that the series has, so choose a part of it where periods overlap.</returns>
    public QuantityValue Sum() => _values.Select(static value => value.Quantity).Sum();

    /// <inheritdoc/>
    public IEnumerator<SeriesValue> GetEnumerator() => ((IEnumerable<SeriesValue>)_values).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The newest vintage of a series.</summary>
    internal static StatisticSeries Newest(Identifier id, ValueList<StatisticRecord> vintages, DatasetIndex index) =>
        new(id, vintages, vintages.Where(static record => record.IsInForce), index);
}
