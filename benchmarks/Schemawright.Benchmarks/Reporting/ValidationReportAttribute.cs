using System.Globalization;
using BenchmarkDotNet.Configs;

namespace Schemawright.Benchmarks.Reporting;

/// <summary>Leaves out contenders that cannot take part, adds the columns of <see cref="InstanceValidation"/>, and the closing table.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ValidationReportAttribute : Attribute, IConfigSource
{
    /// <inheritdoc/>
    public IConfig Config { get; } = ManualConfig.CreateEmpty()
        .AddFilter(new AvailabilityFilter())
        .AddColumn(
            new CaseColumn("/ scan", "Median divided by the median of the scan of the same workload", static (cases, one) => cases.RatioOf(one)?.ToString("0.000", CultureInfo.InvariantCulture)),
            new CaseColumn("B/instance", "Allocated bytes for each instance", static (cases, one) => cases.AllocatedPerInstance(one)?.ToString("0", CultureInfo.InvariantCulture)),
            new CaseColumn("accepted", "Instances that are found valid; all of them are", static (_, one) => one.Verification is { } verification ? $"{verification.Accepted} of {verification.Total}" : null))
        .AddExporter(RatioTableExporter.Default);
}
