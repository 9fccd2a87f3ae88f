using System.Text;

namespace DefectionFactors.Tests;

/// <summary>Reads comma-separated files as RFC 4180 describes them, with line feeds.</summary>
internal static class CsvFile
{
    /// <summary>The rows behind the header, each by column name.</summary>
    /// <param name="path">The path of a file whose first row names its columns.</param>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path)
    {
        var rows = Rows(File.ReadAllText(path)).ToArray();
        var header = rows[0];
        return [.. rows[1..].Select(row =>
        {
            Assert.True(row.Count == header.Count, $"{path}: a row has {row.Count} cells, the header {header.Count}: {string.Join(',', row)}");
            return header.Zip(row).ToDictionary(static cell => cell.First, static cell => cell.Second, StringComparer.Ordinal);
        })];
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(string text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (text[i] == '"')
                quoted = !quoted;
            else if (!quoted && text[i] is ',' or '\n')
                row.Add(Take(cell));
            else
                cell.Append(text[i]);

            if (text[i] == '\n' && !quoted)
            {
                yield return row;
                row = [];
            }
        }

        Assert.False(quoted || cell.Length > 0 || row.Count > 0, "The last row does not end with a line feed.");
    }

    private static string Take(StringBuilder cell)
    {
        var text = cell.ToString();
        cell.Clear();
        return text;
    }
}
