namespace Schemawright.Conformance.Tests;

/// <summary>The checked-in list of documents whose verdict in the corpus is not ours, each with its reason.</summary>
internal static class RealSchemaExceptions
{
    private static readonly Lazy<HashSet<string>> All = new(static () =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "real-schema-exceptions.txt"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t')[0]),
    ]);

    /// <summary>All names of the list.</summary>
    public static IEnumerable<string> Names => All.Value;

    /// <summary>Whether a document is in the list.</summary>
    /// <param name="name">Schema, folder and file, parted by slashes.</param>
    public static bool Contains(string name) => All.Value.Contains(name);
}
