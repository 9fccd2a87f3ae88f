using System.Runtime.CompilerServices;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>
/// Compares emitted files with the <c>*.verified.cs</c> files of a folder. A difference leaves a <c>*.received.cs</c> beside the expected file;
/// the environment variable UPDATE_SNAPSHOTS=1 accepts what was received.
/// </summary>
internal static class Snapshot
{
    private const string Verified = ".verified.cs";
    private const string Received = ".received.cs";

    private static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Compares all files of one case; missing, different and orphaned files fail.</summary>
    /// <param name="folder">The folder that holds the expected files.</param>
    /// <param name="received">The emitted texts by name, without extension.</param>
    public static void Verify(string folder, IReadOnlyDictionary<string, string> received)
    {
        foreach (var stale in Directory.EnumerateFiles(folder, "*" + Received))
            File.Delete(stale);
        var problems = new List<string>();
        foreach (var (name, text) in received)
        {
            if (Compare(Path.Combine(folder, name), text) is { } problem)
                problems.Add(problem);
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*" + Verified).Where(file => !received.ContainsKey(NameOf(file))))
        {
            if (IsUpdating)
                File.Delete(file);
            else
                problems.Add($"{NameOf(file)}: expected, but no longer emitted");
        }

        Assert.Empty(problems);
    }

    /// <summary>The expected texts of a case.</summary>
    public static IEnumerable<string> Expected(string folder) => Directory.EnumerateFiles(folder, "*" + Verified).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    /// <summary>The folder beside the calling test file.</summary>
    public static string FolderBeside(string name, [CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, name);

    private static string? Compare(string path, string text)
    {
        var expected = File.Exists(path + Verified) ? File.ReadAllText(path + Verified) : null;
        if (string.Equals(expected, text, StringComparison.Ordinal))
            return null;
        if (IsUpdating)
        {
            File.WriteAllText(path + Verified, text);
            return null;
        }

        File.WriteAllText(path + Received, text);
        return expected is null ? $"{Path.GetFileName(path)}: emitted, but there is no expected file" : $"{Path.GetFileName(path)}: {FirstDifference(expected, text)}";
    }

    private static string FirstDifference(string expected, string text)
    {
        var (left, right) = (expected.Split('\n'), text.Split('\n'));
        var line = 0;
        while (line < Math.Min(left.Length, right.Length) && string.Equals(left[line], right[line], StringComparison.Ordinal))
            line++;
        return $"line {line + 1}: expected '{left.ElementAtOrDefault(line)}', emitted '{right.ElementAtOrDefault(line)}'";
    }

    private static string NameOf(string file) => Path.GetFileName(file)[..^Verified.Length];
}
