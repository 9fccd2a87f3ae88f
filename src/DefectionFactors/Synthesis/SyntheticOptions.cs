namespace DefectionFactors.Synthesis;

/// <summary>Which records of which synthetic dataset are written.</summary>
public sealed record SyntheticOptions
{
    /// <summary>What all draws begin with; datasets of different seeds have nothing in common.</summary>
    public ulong Seed { get; init; }

    /// <summary>Number of the first record, from 1.</summary>
    public int From { get; init; } = 1;

    /// <summary>How many records are written.</summary>
    public int Count { get; init; }

    /// <summary>How many of the records have a fault.</summary>
    public FaultRate Faults { get; init; } = FaultRate.None;

    /// <summary>One record per line after the envelope (NDJSON), instead of one JSON document.</summary>
    public bool IsStreaming { get; init; } = true;
}
