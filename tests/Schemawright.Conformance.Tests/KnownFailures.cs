namespace Schemawright.Conformance.Tests;

/// <summary>The checked-in list of tests that fail, each with its reason.</summary>
internal static class KnownFailures
{
    private static readonly Lazy<HashSet<string>> Names = new(static () =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "known-failures.txt"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t')[0]),
    ]);

    /// <summary>Whether a test is in the list.</summary>
    public static bool Contains(string test) => Names.Value.Contains(test);

    /// <summary>All of the list that begin with a prefix.</summary>
    public static IEnumerable<string> Under(string prefix) => Names.Value.Where(name => name.StartsWith(prefix, StringComparison.Ordinal));
}
