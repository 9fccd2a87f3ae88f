namespace Schemawright.Documents;

/// <summary>Finds the names that a misspelled name may stand for.</summary>
internal static class NearestNames
{
    private const int MaxComparedLength = 200;

    /// <summary>Sorts names by their distance from a wrong one.</summary>
    /// <returns>All names, nearest first, ties in ordinal order.</returns>
    public static IEnumerable<string> Sort(string wrong, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: Distance(wrong, name)))
        .OrderBy(pair => pair.Distance)
        .ThenBy(pair => pair.Name, StringComparer.Ordinal)
        .Select(pair => pair.Name);

    /// <summary>The name that was probably meant.</summary>
    /// <returns>The nearest name if it differs in at most a third of its characters; otherwise <see langword="null"/>.</returns>
    public static string? Suggest(string wrong, IEnumerable<string> known)
    {
        var nearest = Sort(wrong, known).FirstOrDefault();
        return nearest is not null && Distance(wrong, nearest) <= Math.Max(1, Math.Min(wrong.Length, nearest.Length) / 3) ? nearest : null;
    }

    /// <summary>The Levenshtein distance, ignoring case, in which swapping two neighbours counts once.</summary>
    private static int Distance(string first, string second)
    {
        // Of very long names only the ends are compared, so that hostile names cost little.
        var a = first.Length <= MaxComparedLength ? first : first.Substring(first.Length - MaxComparedLength);
        var b = second.Length <= MaxComparedLength ? second : second.Substring(second.Length - MaxComparedLength);
        var beforePrevious = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (AreAlike(a[i - 1], b[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && AreAlike(a[i - 1], b[j - 2]) && AreAlike(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }

    private static bool AreAlike(char first, char second) => char.ToUpperInvariant(first) == char.ToUpperInvariant(second);
}
