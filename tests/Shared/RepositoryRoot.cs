namespace Schemawright.Tests;

/// <summary>Where the repository lies, found upwards from the test assembly.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder that holds <c>Sdk.sln</c>.</summary>
    public static string Path { get; } = Find();

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string Combine(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Sdk.sln")))
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Sdk.sln above the test assembly.");
        return folder;
    }
}
