namespace Schemawright.Tests;

/// <summary>Finds the corpora, which are not part of the repository.</summary>
internal static partial class Corpora
{
    private const string Variable = "SCHEMAWRIGHT_CORPORA";

    /// <summary>The folder of a corpus; null where it is absent.</summary>
    /// <param name="name">The corpus.</param>
    public static string? Find(string name)
    {
        var root = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(root))
        {
            var checkout = AppContext.BaseDirectory;
            while (checkout is not null && !File.Exists(Path.Combine(checkout, "Sdk.sln")))
                checkout = Path.GetDirectoryName(checkout);
            root = checkout is null ? null : Path.Combine(checkout, "..", "shared", "corpora");
        }

        var folder = root is null ? null : Path.GetFullPath(Path.Combine(root, name));
        return folder is not null && Directory.Exists(folder) ? folder : null;
    }

    /// <summary>Says that a corpus was not found, and where it was looked for.</summary>
    /// <param name="name">The corpus.</param>
    public static string Absence(string name) =>
        $"The corpus '{name}' is neither under the folder that {Variable} names nor in ../shared/corpora beside the checkout.";
}
