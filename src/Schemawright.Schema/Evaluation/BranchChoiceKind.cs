namespace Schemawright.Evaluation;

/// <summary>How the branch of a union that an instance meant is known.</summary>
internal enum BranchChoiceKind
{
    /// <summary>A member with a constant value in each branch names it.</summary>
    Discriminator,

    /// <summary>The member that would name it has a value of no branch.</summary>
    UnknownDiscriminator,

    /// <summary>The member that would name it is missing.</summary>
    MissingDiscriminator,

    /// <summary>It is the only one that takes the kind of value, or clearly the one with the fewest and deepest errors.</summary>
    Nearest,

    /// <summary>No branch is clearly nearer than the others.</summary>
    Unclear,

    /// <summary>No branch takes the kind of value.</summary>
    WrongKind,
}
