namespace Schemawright.Evaluation;

/// <summary>Which branch of a union that failed the instance meant.</summary>
/// <param name="Kind">How it is known.</param>
/// <param name="Branch">The unit of the branch; of several that may have been meant, the nearest; null where the discriminator names none.</param>
/// <param name="Discriminator">The member whose value names the branch; null where there is none.</param>
/// <param name="Node">The value of the discriminator in the instance; -1 where it is missing.</param>
internal sealed record BranchChoice(BranchChoiceKind Kind, EvaluationUnit? Branch, BranchDiscriminator? Discriminator, int Node)
{
    /// <summary>Whether one branch was meant, and no other.</summary>
    public bool IsClear => Kind is BranchChoiceKind.Discriminator or BranchChoiceKind.Nearest;
}
