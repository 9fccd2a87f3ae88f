namespace Schemawright.Docs.Tests.Snapshots;

/// <summary>Outputs that are shown in part: a line <c>…</c> stands for any number of lines.</summary>
internal static class Elision
{
    private const string Mark = "…\n";

    public static bool IsIn(string expected) => expected.StartsWith(Mark, StringComparison.Ordinal) || expected.Contains("\n" + Mark, StringComparison.Ordinal);

    public static bool Matches(string expected, string actual)
    {
        if (!IsIn(expected))
            return expected == actual;
        var parts = ("\n" + expected).Split("\n" + Mark[..1], StringSplitOptions.None);
        var rest = "\n" + actual;
        if (!rest.StartsWith(parts[0], StringComparison.Ordinal) || !rest.EndsWith(parts[^1], StringComparison.Ordinal))
            return false;
        var position = parts[0].Length;
        foreach (var part in parts[1..])
        {
            var found = rest.IndexOf(part, position, StringComparison.Ordinal);
            if (found < 0)
                return false;
            position = found + part.Length;
        }

        return true;
    }
}
