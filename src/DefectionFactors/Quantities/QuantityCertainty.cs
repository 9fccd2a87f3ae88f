namespace DefectionFactors.Quantities;

/// <summary>How much a value says.</summary>
public enum QuantityCertainty
{
    /// <summary>One number, as counted.</summary>
    Exact,

    /// <summary>One number that is not meant to be taken literally, of unknown precision.</summary>
    About,

    /// <summary>A lower bound only, which may itself be the value.</summary>
    AtLeast,

    /// <summary>A lower bound only, which is not the value.</summary>
    MoreThan,

    /// <summary>An upper bound only, which may itself be the value.</summary>
    AtMost,

    /// <summary>An upper bound only, which is not the value.</summary>
    FewerThan,

    /// <summary>A lower and an upper bound.</summary>
    Range,

    /// <summary>Nothing.</summary>
    Unknown,
}
