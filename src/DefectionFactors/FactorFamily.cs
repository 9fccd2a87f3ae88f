namespace DefectionFactors;

/// <summary>The families that the six factor groups fall into.</summary>
public enum FactorFamily
{
    /// <summary>Moving inside the DPRK and reaching its borders.</summary>
    Mobility,

    /// <summary>What states do at and beyond the borders.</summary>
    BorderPolitics,

    /// <summary>Political, economic and social reasons to leave.</summary>
    PushFactors,

    /// <summary>What came of it: arrivals, their composition, and what follows.</summary>
    Outcome,
}
