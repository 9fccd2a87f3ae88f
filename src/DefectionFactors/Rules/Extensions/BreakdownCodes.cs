using System.Collections.Frozen;

namespace DefectionFactors.Rules.Extensions;

/// <summary>The codes that categories of breakdowns are taken from, as the package's codelists have them.</summary>
internal static class BreakdownCodes
{
    private static readonly Lazy<FrozenDictionary<BreakdownDimension, FrozenSet<string>>> Lists = new(static () => new Dictionary<BreakdownDimension, FrozenSet<string>>
    {
        [BreakdownDimension.Sex] = Read("sex"),
        [BreakdownDimension.Age] = Read("ageBand"),
        [BreakdownDimension.Origin] = Read("subdivision"),
        [BreakdownDimension.Occupation] = Read("occupation"),
        [BreakdownDimension.Education] = Read("education"),
        [BreakdownDimension.Reason] = Read("reason"),
    }.ToFrozenDictionary());

    /// <summary>Whether a category is a code, or codes joined by <c>+</c>. A period is a date, no code.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="category">The category.</param>
    public static bool AreKnown(BreakdownDimension dimension, string category) =>
        !Lists.Value.TryGetValue(dimension, out var codes) || codes.Contains(category) || (category.Contains('+', StringComparison.Ordinal) && AreAllIn(codes, category));

    private static bool AreAllIn(FrozenSet<string> codes, ReadOnlySpan<char> joined)
    {
        var lookup = codes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var code in joined.Split('+'))
        {
            if (!lookup.Contains(joined[code]))
                return false;
        }

        return true;
    }

    /// <summary>The first column; codes hold neither commas nor quotes.</summary>
    private static FrozenSet<string> Read(string list)
    {
        using var resource = typeof(BreakdownCodes).Assembly.GetManifestResourceStream($"DefectionFactors.Codelists.{list}.csv")!;
        using var reader = new StreamReader(resource);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        reader.ReadLine();
        while (reader.ReadLine() is { } row)
            codes.Add(row[..row.IndexOf(',', StringComparison.Ordinal)]);
        return codes.ToFrozenSet(StringComparer.Ordinal);
    }
}
