namespace DefectionFactors.Tool.Tests;

/// <summary>An empty folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("defection-factors-");

    /// <summary>Names of the files in it, hidden ones too, in ordinal order.</summary>
    public string[] Files => [.. _folder.EnumerateFiles().Select(static file => file.Name).Order(StringComparer.Ordinal)];

    /// <summary>The path of a file in the folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
