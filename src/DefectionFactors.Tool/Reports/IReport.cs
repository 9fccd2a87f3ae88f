using DefectionFactors.Tool.Validation;

namespace DefectionFactors.Tool.Reports;

/// <summary>A way to write results down.</summary>
internal interface IReport
{
    /// <summary>Writes all results.</summary>
    void Write(IReadOnlyList<FileResult> results, TextWriter output);
}
