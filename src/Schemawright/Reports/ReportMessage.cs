using System.Globalization;
using System.Text;

namespace Schemawright.Reports;

/// <summary>Puts reports into words for exceptions.</summary>
internal static class ReportMessage
{
    private const int MaxErrors = 10;

    /// <summary>The first errors, one a line: line, column, pointer and message.</summary>
    public static string Of(ValidationReport report)
    {
        var count = report.Errors.Count;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"The JSON is not valid: {count} {(count == 1 ? "error" : "errors")}.");
        foreach (var error in report.Errors.Take(MaxErrors))
        {
            var pointer = error.InstanceLocation.Length == 0 ? "" : " " + error.InstanceLocation;
            text.Append(CultureInfo.InvariantCulture, $"\n({error.Line},{error.Column}){pointer}: {error.Message}");
        }

        if (count > MaxErrors)
            text.Append(CultureInfo.InvariantCulture, $"\n… and {count - MaxErrors} more.");
        return text.ToString();
    }
}
