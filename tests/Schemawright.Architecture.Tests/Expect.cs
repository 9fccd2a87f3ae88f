namespace Schemawright.Architecture.Tests;

/// <summary>Assertions over the whole repository that list each violation; those of xunit show the first few.</summary>
internal static class Expect
{
    /// <summary>Fails with one line for each violation.</summary>
    public static void None(IEnumerable<string> violations)
    {
        var found = violations.ToArray();
        if (found.Length > 0)
            Assert.Fail($"{found.Length} violations:\n{string.Join('\n', found)}");
    }

    /// <summary>Fails where there are more violations than are known to be open. The number only goes down.</summary>
    public static void NoMoreThan(int open, IEnumerable<string> violations)
    {
        var found = violations.ToArray();
        if (found.Length > open)
            Assert.Fail($"{found.Length} violations, {open} are known:\n{string.Join('\n', found)}");
    }
}
