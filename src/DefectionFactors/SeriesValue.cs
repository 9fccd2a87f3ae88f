using DefectionFactors.Time;

namespace DefectionFactors;

/// <summary>One value of a series.</summary>
/// <param name="Period">The period that the value is of.</param>
/// <param name="Record">The record that states it, with its sources and issues.</param>
public sealed record SeriesValue(EdtfPeriod Period, StatisticRecord Record)
{
    /// <summary>The number, as honestly as its source gives it.</summary>
    public Quantity Quantity => Record.Quantity;
}
