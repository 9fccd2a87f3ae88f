namespace DefectionFactors.Quantities;

/// <summary>Which way a number goes whose digits can't all be kept.</summary>
internal enum Rounding
{
    /// <summary>To the nearest, for a best estimate.</summary>
    Nearest,

    /// <summary>Down, for a lower bound.</summary>
    Down,

    /// <summary>Up, for an upper bound.</summary>
    Up,
}
