namespace Schemawright.Evaluation;

/// <summary>How the branch that an instance was meant for was determined.</summary>
internal enum BranchChoiceKind
{
    /// <summary>The value of the discriminating property names it.</summary>
    Discriminator,

    /// <summary>The discriminating property has a value of no branch.</summary>
    UnknownDiscriminator,

    /// <summary>The discriminating property is missing.</summary>
    MissingDiscriminator,

    /// <summary>It is the only branch that allows the kind of value, or clearly the one with the fewest and deepest errors.</summary>
    Nearest,

    /// <summary>No branch is clearly nearer than the others.</summary>
    Unclear,

    /// <summary>No branch allows the kind of value.</summary>
    WrongKind,
}
