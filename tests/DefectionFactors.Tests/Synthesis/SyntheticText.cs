using System.Text;
using DefectionFactors.Synthesis;

namespace DefectionFactors.Tests.Synthesis;

/// <summary>A synthetic dataset with what was planted in it.</summary>
/// <param name="Utf8">The whole text.</param>
/// <param name="Expected">The planted errors.</param>
internal sealed record SyntheticText(byte[] Utf8, IReadOnlyList<ExpectedError> Expected)
{
    /// <summary>The lines of the text: the envelope, then one for each record.</summary>
    public string[] Lines => Encoding.UTF8.GetString(Utf8).TrimEnd('\n').Split('\n');

    /// <summary>Writes a dataset.</summary>
    public static SyntheticText Create(SyntheticOptions options)
    {
        var expected = new List<ExpectedError>();
        using var buffer = new MemoryStream();
        SyntheticDataset.Write(buffer, options, expected.Add);
        return new SyntheticText(buffer.ToArray(), expected);
    }

    /// <summary>The same dataset as one document, without the records that break the schema; the lines of those stay, empty.</summary>
    public byte[] WithoutSchemaErrors()
    {
        var broken = Expected.Where(static error => !IsSemantic(error)).Select(static error => error.Line - 1).ToHashSet();
        var lines = Lines;
        var last = Enumerable.Range(1, lines.Length - 2).Last(line => !broken.Contains(line));
        var text = new StringBuilder(Utf8.Length);
        for (var line = 0; line < lines.Length; line++)
            text.Append(broken.Contains(line) ? "" : line == last ? lines[line].TrimEnd(',') : lines[line]).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Whether a rule must find the error.</summary>
    public static bool IsSemantic(ExpectedError error) => error.Code.StartsWith("DFR", StringComparison.Ordinal);
}
