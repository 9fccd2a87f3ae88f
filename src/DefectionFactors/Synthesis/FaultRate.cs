using System.Globalization;

namespace DefectionFactors.Synthesis;

/// <summary>How many records of a synthetic dataset have a fault, as a fraction.</summary>
/// <param name="Faults">Faults among <paramref name="Records"/>; not negative.</param>
/// <param name="Records">Records; at least 1 and not fewer than the faults.</param>
public readonly record struct FaultRate(int Faults, int Records)
{
    /// <summary>No faults.</summary>
    public static FaultRate None { get; } = new(0, 1);

    /// <summary>Reads a fraction such as <c>1/1000</c>.</summary>
    /// <param name="text">The text: two whole numbers with a slash between them.</param>
    /// <param name="rate">The rate.</param>
    /// <returns>False for another form, a rate above 1, or 0 records.</returns>
    public static bool TryParse(string? text, out FaultRate rate)
    {
        rate = None;
        if (text?.Split('/') is not [var first, var second]
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var faults)
            || !int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var records)
            || records == 0 || faults > records)
        {
            return false;
        }

        rate = new FaultRate(faults, records);
        return true;
    }
}
