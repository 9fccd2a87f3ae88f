using DefectionFactors.Time;

namespace DefectionFactors;

/// <summary>Conditions in the terms of the domain, for any sequence of records. They keep the order and are worked out lazily, as LINQ does.</summary>
/// <example>
/// <code>
/// var laws = dataset.Policies.InForce().At(new("CN")).Overlapping("1986/2023");
/// var shaky = dataset.Statistics.WithIssue(IssueCode.ValueConflict);
/// </code>
/// </example>
public static class RecordQueries
{
    /// <summary>Records whose whole period lies within another.</summary>
    /// <typeparam name="TRecord">The kind.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="period">The period around them.</param>
    /// <returns>The records that cannot have been at another time; undated ones are not among them.</returns>
    public static IEnumerable<TRecord> During<TRecord>(this IEnumerable<TRecord> records, EdtfPeriod period)
        where TRecord : FactorRecord => records.Where(record => record.Period is { } own && period.Contains(own));

    /// <summary>Records whose whole period lies within another; see the other overload.</summary>
    /// <typeparam name="TRecord">The kind.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="period">The period around them, such as <c>2019/2023</c>.</param>
    /// <returns>The records that cannot have been at another time.</returns>
    /// <exception cref="FormatException">The text is no period.</exception>
    public static IEnumerable<TRecord> During<TRecord>(this IEnumerable<TRecord> records, string period)
        where TRecord : FactorRecord => records.During(EdtfPeriod.Parse(period));

    /// <summary>Values of a series whose whole period lies within another.</summary>
    /// <param name="values">The values.</param>
    /// <param name="period">The period around them, such as <c>2019/2023</c>.</param>
    /// <returns>The values that cannot have been at another time.</returns>
    /// <exception cref="FormatException">The text is no period.</exception>
    public static IEnumerable<SeriesValue> During(this IEnumerable<SeriesValue> values, string period)
    {
        var around = EdtfPeriod.Parse(period);
        return values.Where(value => around.Contains(value.Period));
    }

    /// <summary>Records whose period shares a day with another.</summary>
    /// <typeparam name="TRecord">The kind.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="period">The period, such as <c>2019/2023</c>.</param>
    /// <returns>The records that may have been at that time, undated ones too.</returns>
    /// <exception cref="FormatException">The text is no period.</exception>
    public static IEnumerable<TRecord> Overlapping<TRecord>(this IEnumerable<TRecord> records, string period)
        where TRecord : FactorRecord
    {
        var other = EdtfPeriod.Parse(period);
        return records.Where(record => record.Period is { } own && own.Overlaps(other));
    }

    /// <summary>Records that are neither superseded nor withdrawn.</summary>
    /// <typeparam name="TRecord">The kind.</typeparam>
    /// <param name="records">The records.</param>
    /// <returns>The newest version of each statement.</returns>
    public static IEnumerable<TRecord> InForce<TRecord>(this IEnumerable<TRecord> records)
        where TRecord : FactorRecord => records.Where(static record => record.IsInForce);

    /// <summary>Statistics of what is measured.</summary>
    /// <param name="statistics">The statistics.</param>
    /// <param name="indicator">What is measured.</param>
    /// <returns>The statistics of the indicator.</returns>
    public static IEnumerable<StatisticRecord> ForIndicator(this IEnumerable<StatisticRecord> statistics, Indicator indicator) => statistics.Where(record => record.Indicator == indicator);

    /// <summary>Statistics of who is counted.</summary>
    /// <param name="statistics">The statistics.</param>
    /// <param name="group">Who is counted.</param>
    /// <returns>The statistics of the population.</returns>
    public static IEnumerable<StatisticRecord> ForPopulation(this IEnumerable<StatisticRecord> statistics, PopulationGroup group) => statistics.Where(record => record.Population.Group == group);

    /// <summary>Records of a factor.</summary>
    /// <typeparam name="TRecord">The kind.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="factor">The code of the factor.</param>
    /// <returns>The records that speak of it, in whatever group.</returns>
    public static IEnumerable<TRecord> About<TRecord>(this IEnumerable<TRecord> records, FactorCode factor)
        where TRecord : FactorRecord => records.Where(record => record.Factor.Code == factor);

    /// <summary>Records of a factor group.</summary>
    /// <typeparam name="TRecord">The kind.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="group">The group.</param>
    /// <returns>The records of the group.</returns>
    public static IEnumerable<TRecord> InGroup<TRecord>(this IEnumerable<TRecord> records, FactorGroup group)
        where TRecord : FactorRecord => records.Where(record => record.Factor.Group == group);

    /// <summary>Records that name a country.</summary>
    /// <typeparam name="TRecord">The kind.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="country">The country.</param>
    /// <param name="role">The part that the country plays; null for any.</param>
    /// <returns>The records with such a place.</returns>
    public static IEnumerable<TRecord> At<TRecord>(this IEnumerable<TRecord> records, CountryCode country, PlaceRole? role = null)
        where TRecord : FactorRecord => records.Where(record => record.AllPlaces.Any(place => place.Country == country && (role is null || place.Role == role)));

    /// <summary>Records that name a defect of a sort.</summary>
    /// <typeparam name="TRecord">The kind.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="code">The sort of defect.</param>
    /// <returns>The records with such an issue.</returns>
    public static IEnumerable<TRecord> WithIssue<TRecord>(this IEnumerable<TRecord> records, IssueCode code)
        where TRecord : FactorRecord => records.Where(record => record.HasIssue(code));

    /// <summary>Records that can be trusted at least so far.</summary>
    /// <typeparam name="TRecord">The kind.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="confidence">The lowest confidence; records without a rating are left out.</param>
    /// <returns>The records of that confidence or a higher one.</returns>
    public static IEnumerable<TRecord> WithConfidence<TRecord>(this IEnumerable<TRecord> records, ConfidenceLevel confidence)
        where TRecord : FactorRecord =>
        records.Where(record => record.Evidence.Confidence != ConfidenceLevel.Unrated && record.Evidence.Confidence <= confidence);
}
