using Schemawright.Tests;

namespace Schemawright.Docs.Tests.Shell;

/// <summary>Commands that are not of this repository: they are not run, but what they name must exist.</summary>
internal static class OtherCommands
{
    private static readonly string[] Packages =
    [
        "Schemawright", "Schemawright.Schema", "Schemawright.AspNetCore", "Schemawright.Tool", "DefectionFactors", "DefectionFactors.Tool",
        "Microsoft.EntityFrameworkCore.Sqlite",
    ];

    private static readonly string[] Verbs = ["build", "test", "run", "publish", "pack", "new", "sln", "format", "reference", "tool", "restore", "add"];

    private static readonly string[] Programs = ["cd", "mkdir", "cat", "curl", "npm", "git", ".ci/run", "echo"];

    /// <summary>What a command gets wrong, or null.</summary>
    public static string? MistakeIn(IReadOnlyList<string> line)
    {
        string[] words = [.. line.SkipWhile(static word => word.Contains('=', StringComparison.Ordinal) && !word.StartsWith('-'))];
        return words switch
        {
            ["dotnet", "add", "package", var package, ..] => MistakeInPackage(package),
            ["dotnet", "tool", "install", .. var rest] => MistakeInPackage(rest[^1]),
            ["dotnet", var verb, ..] when Verbs.Contains(verb, StringComparer.Ordinal) =>
                words.Select(MistakeInPath).FirstOrDefault(static mistake => mistake is not null),
            [var program, ..] when Programs.Contains(program, StringComparer.Ordinal) => null,
            _ => $"The command is not known: {string.Join(' ', words)}",
        };
    }

    private static string? MistakeInPackage(string package) => Packages.Contains(package, StringComparer.Ordinal) ? null : $"There is no package '{package}'.";

    // Paths from the repository's root. A new project's own paths begin otherwise.
    private static string? MistakeInPath(string word) =>
        Array.Exists(["src/", "tests/", "benchmarks/", "samples/", "generators/"], root => word.StartsWith(root, StringComparison.Ordinal))
        && !Directory.Exists(Repository.Combine(word)) && !File.Exists(Repository.Combine(word)) ? $"There is no '{word}'." : null;
}
