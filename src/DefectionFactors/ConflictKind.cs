namespace DefectionFactors;

/// <summary>Why two records are in conflict.</summary>
public enum ConflictKind
{
    /// <summary>One series has two values for one period that cannot both be true, and no revision joins them (<c>DFR304</c>).</summary>
    SameSeries,

    /// <summary>Two related records of one kind measure or claim the same, and at least one names the issue <c>valueConflict</c>.</summary>
    Declared,
}
