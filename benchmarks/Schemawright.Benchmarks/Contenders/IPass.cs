namespace Schemawright.Benchmarks.Contenders;

/// <summary>A contender that is ready to go through one workload: schema compiled, instances in the form that it reads.</summary>
internal interface IPass : IDisposable
{
    /// <summary>Goes through all instances, in order, several times.</summary>
    /// <param name="passes">How often.</param>
    /// <returns>How many instances it accepted the last time.</returns>
    int CountValid(int passes);
}
