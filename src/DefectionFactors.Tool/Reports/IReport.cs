using DefectionFactors.Tool.Validation;

namespace DefectionFactors.Tool.Reports;

/// <summary>A way to write results down.</summary>
internal interface IReport
{
    /// <summary>Writes all results.</summary>
    /// <param name="results">What is said of each file that could be read.</param>
    /// <param name="isComplete">Whether every file could be read.</param>
    /// <param name="output">Takes the report.</param>
    void Write(IReadOnlyList<FileResult> results, bool isComplete, TextWriter output);
}
