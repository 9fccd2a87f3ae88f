namespace Schemawright.Schema.Evaluation;

/// <summary>What must hold of a value for a schema to hold, as far as it can be said without an instance. It may demand less than the schema, never more.</summary>
/// <param name="Kinds">A bit for each kind of value that is allowed.</param>
/// <param name="Strings">The strings that are allowed: for the value itself or for one of its members, whatever was asked; null where all are.</param>
/// <param name="IsMemberRequired">Whether the member that was asked for must be there.</param>
internal sealed record Demand(int Kinds, IReadOnlyCollection<string>? Strings, bool IsMemberRequired)
{
    /// <summary>Every value is allowed.</summary>
    public static Demand Nothing { get; } = new(-1, null, false);

    /// <summary>No value is allowed.</summary>
    public static Demand Impossible { get; } = new(0, [], true);

    /// <summary>Joins two demands that must both be met. Of two lists of strings the shorter one is enough.</summary>
    public static Demand Both(Demand first, Demand second) => new(
        first.Kinds & second.Kinds,
        first.Strings is null || second.Strings?.Count < first.Strings.Count ? second.Strings : first.Strings,
        first.IsMemberRequired || second.IsMemberRequired);

    /// <summary>Joins demands of which one must be met.</summary>
    public static Demand Any(IReadOnlyList<Demand> demands) => new(
        demands.Aggregate(0, static (kinds, demand) => kinds | demand.Kinds),
        demands.Any(static demand => demand.Strings is null) ? null : [.. demands.SelectMany(static demand => demand.Strings!).Distinct(StringComparer.Ordinal)],
        demands.All(static demand => demand.IsMemberRequired));
}
