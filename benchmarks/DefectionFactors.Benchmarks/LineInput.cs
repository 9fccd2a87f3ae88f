namespace DefectionFactors.Benchmarks;

/// <summary>What the lines of an input hold.</summary>
public enum LineInput
{
    /// <summary>Records of the synthetic dataset.</summary>
    Records,

    /// <summary>Quantities of the bundled dataset, again and again: short lines.</summary>
    Quantities,
}
