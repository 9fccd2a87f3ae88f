using System.Globalization;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using Schemawright.Benchmarks.Contenders;

namespace Schemawright.Benchmarks.Reporting;

/// <summary>The closing table of <see cref="InstanceValidation"/>: a row for each workload, a column for each contender, times divided by the bare scan.</summary>
internal sealed class RatioTableExporter : ExporterBase
{
    private static readonly Contender[] Contenders = Enum.GetValues<Contender>();

    /// <summary>The only one there need be.</summary>
    public static RatioTableExporter Default { get; } = new();

    protected override string FileExtension => "md";

    protected override string FileNameSuffix => "-ratios";

    /// <inheritdoc/>
    public override void ExportToLog(Summary summary, ILogger logger)
    {
        var results = new ValidationResults(summary);
        if (results.Workloads.Count == 0)
            return;

        logger.WriteLine($"| Median / scan | {string.Join(" | ", Contenders)} | {nameof(Contender.Schemawright)}, B/instance |");
        logger.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", Contenders.Length + 1))}");
        foreach (var workload in results.Workloads)
            logger.WriteLine($"| {workload} | {string.Join(" | ", Contenders.Select(contender => Cell(results, contender, workload)))} | {Allocated(results, workload)} |");
        logger.WriteLine($"| **geometric mean** | {string.Join(" | ", Contenders.Select(contender => Mean(results, contender)))} | |");
        logger.WriteLine();
        foreach (var remark in Remarks(results))
            logger.WriteLine($"* {remark}");
    }

    private static string Cell(ValidationResults results, Contender contender, string workload) =>
        results.Find(contender, workload) is { } one && results.RatioOf(one) is { } ratio ? Text(ratio) : "-";

    private static string Allocated(ValidationResults results, string workload) =>
        results.Find(Contender.Schemawright, workload) is { } one && results.AllocatedPerInstance(one) is { } bytes
            ? bytes.ToString("0", CultureInfo.InvariantCulture)
            : "-";

    private static string Mean(ValidationResults results, Contender contender)
    {
        var ratios = results.Workloads.Select(workload => results.Find(contender, workload) is { } one ? results.RatioOf(one) : null).OfType<double>().ToArray();
        if (ratios.Length == 0)
            return "-";
        var mean = Text(Math.Exp(ratios.Average(Math.Log)));
        return ratios.Length == results.Workloads.Count ? $"**{mean}**" : $"{mean} (of {ratios.Length})";
    }

    /// <summary>Who could not take part, and who gave other verdicts.</summary>
    private static IEnumerable<string> Remarks(ValidationResults results)
    {
        foreach (var contender in Contenders)
        {
            foreach (var workload in results.Workloads)
            {
                var verification = Verification.Of(contender, workload);
                if (verification.Obstacle is { } obstacle)
                    yield return $"{contender} is left out of {workload}: {obstacle}";
                else if (verification.Accepted < verification.Total)
                    yield return $"{contender} accepts only {verification.Accepted} of the {verification.Total} valid instances of {workload}";
            }
        }
    }

    private static string Text(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);
}
