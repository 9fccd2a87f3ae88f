using BenchmarkDotNet.Running;
using Schemawright.Benchmarks.Contenders;

namespace Schemawright.Benchmarks.Reporting;

/// <summary>A case of <see cref="InstanceValidation"/>.</summary>
/// <param name="Case">As BenchmarkDotNet knows it.</param>
internal readonly record struct ValidationCase(BenchmarkCase Case)
{
    /// <summary>The contender.</summary>
    public Contender Contender => (Contender)Case.Parameters[nameof(InstanceValidation.Contender)];

    /// <summary>The workload.</summary>
    public string Workload => (string)Case.Parameters[nameof(InstanceValidation.Name)];

    /// <summary>Whether the contender does the workload's work.</summary>
    public Verification Verification => Verification.Of(Contender, Workload);
}
