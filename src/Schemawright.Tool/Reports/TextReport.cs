using Schemawright.Tool.Validation;

namespace Schemawright.Tool.Reports;

/// <summary>Lines for people: one for each error, and one that sums up.</summary>
internal sealed class TextReport(TextWriter output) : IReport
{
    /// <inheritdoc/>
    public void Add(string path, ValidationError error) => output.WriteLine(PrintableText.Of(
        FormattableString.Invariant($"{path}:{error.Line}:{error.Column}: error {ErrorNames.KeywordOf(error)} {ErrorNames.PlaceOf(error)}: {error.Message}")));

    /// <inheritdoc/>
    public void End(RunTally run) => output.WriteLine(Summary(run));

    /// <summary>The line that sums up.</summary>
    public static string Summary(RunTally run)
    {
        var unread = run.Complaints == 0 ? string.Empty : FormattableString.Invariant($"; {run.Complaints} could not be validated");
        return FormattableString.Invariant($"{ErrorNames.Count(run.Files, "file")}, {ErrorNames.Count(run.Instances, "instance")}: {run.Invalid} invalid, {ErrorNames.Count(run.Errors, "error")}{unread}");
    }
}
