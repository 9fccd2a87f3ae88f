using Schemawright.Reports;

namespace Schemawright;

/// <summary>JSON that its schema refuses, or that is no JSON. The message tells the first errors with line, column and pointer.</summary>
/// <param name="report">All errors.</param>
public sealed class JsonSchemaValidationException(ValidationReport report) : Exception(ReportMessage.Of(report))
{
    /// <summary>All errors.</summary>
    public ValidationReport Report { get; } = report;
}
