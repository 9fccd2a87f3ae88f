using Schemawright.Tests;

namespace Schemawright.Generator.Tests.Suites;

/// <summary>The checked-in list of cases that generated code does not handle as the evaluator does, each with its reason.</summary>
internal static class KnownDifferences
{
    private static readonly HashSet<string> Names =
    [
        .. File.ReadLines(Repository.Combine("tests", "Schemawright.Generator.Tests", "Suites", "differences.txt"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t')[0]),
    ];

    /// <summary>Whether a case is in the list.</summary>
    public static bool Contains(string name) => Names.Contains(name);

    /// <summary>All of the list that begin with a prefix.</summary>
    public static IEnumerable<string> Under(string prefix) => Names.Where(name => name.StartsWith(prefix, StringComparison.Ordinal));
}
