using Schemawright.Tool.Validation;

namespace Schemawright.Tool.Reports;

/// <summary>Workflow commands that GitHub shows beside the lines of a change, and a line that sums up.</summary>
internal sealed class GitHubReport(TextWriter output) : IReport
{
    /// <inheritdoc/>
    public void Add(string path, ValidationError error)
    {
        var title = EscapeProperty(PrintableText.Of($"{ErrorNames.KeywordOf(error)} {ErrorNames.PlaceOf(error)}"));
        output.WriteLine(FormattableString.Invariant(
            $"::error file={EscapeProperty(path)},line={error.Line},col={error.Column},title={title}::{EscapeData(PrintableText.Of(error.Message))}"));
    }

    /// <inheritdoc/>
    public void End(RunTally run) => output.WriteLine(TextReport.Summary(run));

    private static string EscapeData(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        EscapeData(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
