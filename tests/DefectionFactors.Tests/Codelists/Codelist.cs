using Schemawright.Tests;

namespace DefectionFactors.Tests.Codelists;

/// <summary>One file of <c>schema/codelists</c>.</summary>
/// <param name="Name">The name of the list, which is that of the file without its suffix.</param>
/// <param name="Rows">Its rows, by column.</param>
internal sealed record Codelist(string Name, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    /// <summary>All lists, by name.</summary>
    public static IReadOnlyDictionary<string, Codelist> All { get; } =
        Directory.EnumerateFiles(Repository.Combine("schema", "codelists"), "*.csv").Order(StringComparer.Ordinal).Select(Read)
            .ToDictionary(static list => list.Name, StringComparer.Ordinal);

    /// <summary>The codes in the order of the file.</summary>
    public IReadOnlyList<string> Codes => [.. Rows.Select(static row => row["code"])];

    private static Codelist Read(string path) => new(Path.GetFileNameWithoutExtension(path), CsvFile.Read(path));
}
