using System.Collections.Concurrent;
using Schemawright.Benchmarks.Corpus;

namespace Schemawright.Benchmarks.Contenders;

/// <summary>Whether a contender does the work of a workload: it has to accept all instances, since all are valid.</summary>
/// <param name="Accepted">How many it accepts.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Obstacle">Why it cannot take part; null where it can.</param>
internal sealed record Verification(int Accepted, int Total, string? Obstacle)
{
    private static readonly ConcurrentDictionary<(Contender, string), Verification> Known = new();

    /// <summary>Lets a contender go through a workload once.</summary>
    /// <param name="contender">The contender.</param>
    /// <param name="workload">The workload's name.</param>
    public static Verification Of(Contender contender, string workload) => Known.GetOrAdd((contender, workload), static key => Verify(key.Item1, Workload.Load(key.Item2)));

    private static Verification Verify(Contender contender, Workload workload)
    {
        try
        {
            using var pass = ContenderPasses.Create(contender, workload);
            return new Verification(pass.CountValid(1), workload.Instances.Count, null);
        }
        catch (UnavailableException exception)
        {
            return new Verification(0, workload.Instances.Count, exception.Message);
        }
    }
}
