namespace DefectionFactors.Synthesis;

/// <summary>Values that are drawn in proportion to whole-number weights.</summary>
internal sealed class WeightedChoice<T>
{
    private readonly T[] _values;
    private readonly int[] _bounds;

    /// <summary>Creates a choice.</summary>
    /// <param name="weighted">The values, each with a weight above zero.</param>
    public WeightedChoice(params ReadOnlySpan<(T Value, int Weight)> weighted)
    {
        _values = new T[weighted.Length];
        _bounds = new int[weighted.Length];
        var sum = 0;
        for (var index = 0; index < weighted.Length; index++)
        {
            _values[index] = weighted[index].Value;
            _bounds[index] = sum += weighted[index].Weight;
        }
    }

    /// <summary>Draws one value.</summary>
    public T Pick(SplitMix64 random)
    {
        var found = Array.BinarySearch(_bounds, random.Below(_bounds[^1]) + 1);
        return _values[found < 0 ? ~found : found];
    }
}
