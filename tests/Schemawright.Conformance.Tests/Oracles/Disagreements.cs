namespace Schemawright.Conformance.Tests.Oracles;

/// <summary>The checked-in list of cases in which another validator says otherwise, each with what decides it.</summary>
internal static class Disagreements
{
    private const string Heading = "# One line for each case in which another validator gives another verdict: validator, case, and what decides it.\n";
    private const string Undecided = "undecided";

    private static string FilePath => Path.Combine(Repository.Root, "tests", "Schemawright.Conformance.Tests", "Oracles", "disagreements.txt");

    /// <summary>Reads the list.</summary>
    /// <returns>The reason of each disagreement, by validator and case.</returns>
    public static SortedDictionary<string, string> Read()
    {
        var reasons = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(FilePath).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var reason = line.LastIndexOf('\t');
            reasons.Add(line[..reason], line[(reason + 1)..]);
        }

        return reasons;
    }

    /// <summary>Writes the list anew, reasons kept; what is new is undecided until somebody decides it.</summary>
    /// <param name="found">The disagreements, by validator and case.</param>
    public static void Write(IEnumerable<string> found)
    {
        var reasons = Read();
        var lines = found.Order(StringComparer.Ordinal).Select(key => $"{key}\t{reasons.GetValueOrDefault(key, Undecided)}\n");
        File.WriteAllText(FilePath, Heading + string.Concat(lines));
    }

    /// <summary>Whether somebody has written down what decides a disagreement.</summary>
    public static bool IsDecided(string reason) => reason != Undecided;
}
