using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Benchmarks.Reporting;

/// <summary>Median time divided by the median time of one named method, of the same input and job.</summary>
/// <param name="method">The method that counts as 1.</param>
/// <param name="header">What the column is called.</param>
internal sealed class MedianRatioColumn(string method, string header) : IColumn
{
    public string Id => $"{nameof(MedianRatioColumn)}.{header}";

    public string ColumnName => header;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Baseline;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => $"Median divided by the median of {method}";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var one = summary.BenchmarksCases.FirstOrDefault(other =>
            other.Descriptor.WorkloadMethod.Name == method
            && other.Job.Id == benchmarkCase.Job.Id
            && other.Parameters.DisplayInfo == benchmarkCase.Parameters.DisplayInfo);
        return one is not null && Median(summary, one) is { } whole && Median(summary, benchmarkCase) is { } part
            ? (part / whole).ToString("0.000", CultureInfo.InvariantCulture)
            : "-";
    }

    private static double? Median(Summary summary, BenchmarkCase benchmarkCase) => summary[benchmarkCase]?.ResultStatistics?.Median;
}
