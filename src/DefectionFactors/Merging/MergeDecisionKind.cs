namespace DefectionFactors.Merging;

/// <summary>What was decided about a part of a merged dataset.</summary>
public enum MergeDecisionKind
{
    /// <summary>Several inputs have the same thing under the same identifier; it is kept once.</summary>
    Duplicate,

    /// <summary>The same content had several identifiers; it is kept once, under the first, and references follow.</summary>
    SameContent,

    /// <summary>One identifier stood for different contents; both are kept, one under a new identifier, each with an issue.</summary>
    IdentifierConflict,

    /// <summary>Two records give different values for the same matter and period; both are kept, each with an issue.</summary>
    ValueConflict,

    /// <summary>Two sources have the same DOI, ISBN or address; both are kept, one as an alias of the other.</summary>
    SameWork,

    /// <summary>The inputs describe themselves differently.</summary>
    Metadata,
}
