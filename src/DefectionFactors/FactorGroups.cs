namespace DefectionFactors;

/// <summary>How groups of factors relate to families.</summary>
public static class FactorGroups
{
    /// <summary>The family of a group.</summary>
    /// <param name="group">The group.</param>
    /// <returns>Its family; the three push groups share one.</returns>
    public static FactorFamily Family(this FactorGroup group) => group switch
    {
        FactorGroup.Mobility => FactorFamily.Mobility,
        FactorGroup.BorderPolitics => FactorFamily.BorderPolitics,
        FactorGroup.Outcome => FactorFamily.Outcome,
        _ => FactorFamily.PushFactors,
    };
}
