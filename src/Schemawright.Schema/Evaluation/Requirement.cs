using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>What a schema requires of a value, as far as it is known without an instance. It may require less than the schema, but never more.</summary>
/// <param name="Kinds">A bit for each kind of value that is allowed.</param>
/// <param name="Strings">
/// The allowed strings, for the value itself or for one of its properties, depending on the search; <see langword="null"/> if all are allowed.
/// </param>
/// <param name="OtherStrings">Strings that are not allowed although <paramref name="Strings"/> does not exclude them.</param>
/// <param name="Required">The properties that an object must have.</param>
internal sealed record Requirement(int Kinds, IReadOnlyCollection<string>? Strings, IReadOnlyCollection<string> OtherStrings, IReadOnlyCollection<string> Required)
{
    /// <summary>Every value is allowed.</summary>
    public static Requirement Nothing { get; } = new(-1, null, [], []);

    /// <summary>No value is allowed.</summary>
    public static Requirement Impossible { get; } = new(0, [], [], []);

    /// <summary>Combines two requirements that must both be met. Of two lists of strings the shorter one is enough.</summary>
    public static Requirement Both(Requirement first, Requirement second) => new(
        first.Kinds & second.Kinds,
        first.Strings is null || second.Strings?.Count < first.Strings.Count ? second.Strings : first.Strings,
        Union(first.OtherStrings, second.OtherStrings),
        Union(first.Required, second.Required));

    /// <summary>
    /// Combines requirements of which at least one must be met. Impossible ones are ignored; for strings and properties, so are those that refuse the kind of
    /// value that has them.
    /// </summary>
    /// <param name="demands">The requirements.</param>
    /// <param name="owner">The kind of value that the strings and properties belong to.</param>
    public static Requirement Any(IReadOnlyList<Requirement> demands, JsonKind owner)
    {
        var kinds = demands.Aggregate(0, static (kinds, demand) => kinds | demand.Kinds);
        Requirement[] telling = [.. demands.Where(demand => ((demand.Kinds >> (int)owner) & 1) != 0)];
        return telling.Length == 0 ? Impossible with { Kinds = kinds } : new(
            kinds,
            Array.Exists(telling, static demand => demand.Strings is null) ? null : [.. telling.SelectMany(static demand => demand.Strings!).Distinct(StringComparer.Ordinal)],
            Intersection(telling, static demand => demand.OtherStrings),
            Intersection(telling, static demand => demand.Required));
    }

    /// <summary>Whether the requirement allows a string; if not, the string alone rules the schema out.</summary>
    public bool AllowsString(string text) => Strings?.Contains(text, StringComparer.Ordinal) != false && !OtherStrings.Contains(text, StringComparer.Ordinal);

    /// <summary>Whether an object must have a property.</summary>
    public bool Requires(string name) => Required.Contains(name, StringComparer.Ordinal);

    private static IReadOnlyCollection<string> Union(IReadOnlyCollection<string> first, IReadOnlyCollection<string> second) =>
        second.Count == 0 ? first : first.Count == 0 ? second : [.. first.Union(second, StringComparer.Ordinal)];

    private static IReadOnlyCollection<string> Intersection(Requirement[] demands, Func<Requirement, IReadOnlyCollection<string>> texts) =>
        [.. demands.Skip(1).Aggregate(texts(demands[0]).AsEnumerable(), (common, demand) => common.Intersect(texts(demand), StringComparer.Ordinal))];
}
