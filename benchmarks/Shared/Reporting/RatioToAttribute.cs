using BenchmarkDotNet.Configs;

namespace Benchmarks.Reporting;

/// <summary>Adds a column with each row's median time divided by that of one row, of the same input.</summary>
/// <param name="method">The row that counts as 1.</param>
/// <param name="header">What the column is called.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class RatioToAttribute(string method, string header) : Attribute, IConfigSource
{
    /// <inheritdoc/>
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(new MedianRatioColumn(method, header));
}
