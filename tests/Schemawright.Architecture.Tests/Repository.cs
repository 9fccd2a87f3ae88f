namespace Schemawright.Architecture.Tests;

/// <summary>The repository's files, found upwards from the test assembly.</summary>
internal static class Repository
{
    private static readonly string[] OutputFolders = ["artifacts", "bin", "obj", ".git", "node_modules"];

    /// <summary>The folder that holds <c>Sdk.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All C# files that people write, as paths relative to the root with forward slashes, in ordinal order.</summary>
    /// <param name="folders">The top-level folders to look in.</param>
    public static IReadOnlyList<string> SourceFiles(params ReadOnlySpan<string> folders)
    {
        var files = new List<string>();
        foreach (var folder in folders)
            files.AddRange(Files(folder, "*.cs").Where(static file => !file.EndsWith(".verified.cs", StringComparison.Ordinal)));
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Files below a folder that are not build output.</summary>
    public static IEnumerable<string> Files(string folder, string pattern)
    {
        var start = Path.Combine(Root, folder);
        if (!Directory.Exists(start))
            return [];
        return Directory.EnumerateFiles(start, pattern, SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(static file => !file.Split('/').Any(static part => OutputFolders.Contains(part, StringComparer.Ordinal)));
    }

    /// <summary>The text of a file.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Sdk.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Sdk.sln above the test assembly.");
        return folder;
    }
}
