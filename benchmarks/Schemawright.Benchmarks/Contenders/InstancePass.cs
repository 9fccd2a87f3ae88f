namespace Schemawright.Benchmarks.Contenders;

/// <summary>Goes through instances one by one in this process.</summary>
/// <typeparam name="TText">What an instance is held as.</typeparam>
/// <param name="instances">The instances.</param>
/// <param name="isValid">Decides about one.</param>
internal sealed class InstancePass<TText>(TText[] instances, Func<TText, bool> isValid) : IPass
{
    /// <inheritdoc/>
    public int CountValid(int passes)
    {
        var count = 0;
        for (var pass = 0; pass < passes; pass++)
        {
            count = 0;
            foreach (var instance in instances)
                count += isValid(instance) ? 1 : 0;
        }

        return count;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
