using System.Collections.Frozen;

namespace DefectionFactors;

/// <summary>Names of places by their codes: countries and Chinese border provinces by ISO 3166, provinces of the DPRK and named areas by the codelists.</summary>
internal static class PlaceNames
{
    private const string Korean = "ko";

    private static readonly Lazy<FrozenDictionary<string, (string English, string Korean)>> Names = new(static () =>
        Rows("Places.iso-3166.tsv", '\t').Concat(Rows("Codelists.subdivision.csv", ',')).Concat(Rows("Codelists.namedArea.csv", ','))
            .ToFrozenDictionary(static row => row[0], static row => (row[1], row[2]), StringComparer.Ordinal));

    /// <summary>The name of a code.</summary>
    /// <param name="code">The code of a country, a subdivision or a named area.</param>
    /// <param name="language">Korean for <c>ko</c>; English for any other language.</param>
    /// <returns>The name; null where it is not known.</returns>
    public static string? Find(string code, LanguageTag language)
    {
        if (!Names.Value.TryGetValue(code, out var names))
            return null;
        return language.Value == Korean || language.Value.StartsWith("ko-", StringComparison.Ordinal) ? names.Korean : names.English;
    }

    /// <summary>The first three columns of each row but a header; they are never quoted.</summary>
    private static IEnumerable<string[]> Rows(string resourceName, char separator)
    {
        using var resource = typeof(PlaceNames).Assembly.GetManifestResourceStream($"DefectionFactors.{resourceName}")!;
        using var reader = new StreamReader(resource);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith("code,", StringComparison.Ordinal))
                yield return line.Split(separator, 4)[..3];
        }
    }
}
