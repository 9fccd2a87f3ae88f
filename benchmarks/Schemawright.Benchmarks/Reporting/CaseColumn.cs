using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Schemawright.Benchmarks.Reporting;

/// <summary>A column of <see cref="InstanceValidation"/>.</summary>
/// <param name="header">What the column is called.</param>
/// <param name="legend">What it tells.</param>
/// <param name="valueOf">The text for a case; null where there is none.</param>
internal sealed class CaseColumn(string header, string legend, Func<ValidationResults, ValidationCase, string?> valueOf) : IColumn
{
    public string Id => $"{nameof(CaseColumn)}.{header}";

    public string ColumnName => header;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => valueOf(new ValidationResults(summary), new ValidationCase(benchmarkCase)) ?? "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
