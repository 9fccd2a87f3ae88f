namespace DefectionFactors.Synthesis;

/// <summary>Which record has which fault: decided by the seed and the record's number alone.</summary>
/// <param name="seed">The seed of the dataset.</param>
/// <param name="rate">How many records have a fault.</param>
internal sealed class FaultPlan(ulong seed, FaultRate rate)
{
    /// <summary>Keeps the draws of faults apart from those of records and sources.</summary>
    private const ulong Salt = 0xFA17_FA17_FA17_FA17;

    private static readonly SyntheticFault[] Faults = [.. SchemaFaults.All, .. RuleFaults.All];

    /// <summary>The fault of a record; null for most.</summary>
    /// <param name="number">The record's number, from 1.</param>
    public SyntheticFault? FaultOf(int number)
    {
        if (rate.Faults == 0 || !IsFaulty(number, out var random))
            return null;
        var fault = random.Pick<SyntheticFault>(Faults);

        // A neighbour must have its identifier for certain.
        return fault == RuleFaults.RepeatedIdentifier && (number == 1 || IsFaulty(number - 1, out _)) ? RuleFaults.UnknownSource : fault;
    }

    private bool IsFaulty(int number, out SplitMix64 random)
    {
        random = new SplitMix64(seed ^ Salt, (ulong)number);
        return random.Below(rate.Records) < rate.Faults;
    }
}
