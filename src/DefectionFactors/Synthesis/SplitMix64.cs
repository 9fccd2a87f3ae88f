namespace DefectionFactors.Synthesis;

/// <summary>
/// The SplitMix64 stream, keyed by a counter: a record's draws depend on the seed and its own number only, so any slice of a dataset can be made
/// alone. Integers only, hence the same numbers on every machine.
/// </summary>
/// <param name="seed">What all records of one dataset share.</param>
/// <param name="number">The record's number.</param>
internal sealed class SplitMix64(ulong seed, ulong number)
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private ulong _state = Mix(seed ^ Mix(number));

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(_state += GoldenGamma);

    /// <summary>A number from 0 up to, not including, the bound.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number between two others, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Percent(int share) => Below(100) < share;

    /// <summary>One of several values, all equally often.</summary>
    public T Pick<T>(ReadOnlySpan<T> values) => values[Below(values.Length)];

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
