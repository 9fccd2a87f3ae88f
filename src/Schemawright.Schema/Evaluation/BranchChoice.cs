namespace Schemawright.Evaluation;

/// <summary>The branch of a union that a failed instance was meant for.</summary>
/// <param name="Kind">How it was determined.</param>
/// <param name="Branch">The unit of the branch; of several candidates, the nearest one; <see langword="null"/> if the discriminator names no branch.</param>
/// <param name="Discriminator">The property whose value names the branch; <see langword="null"/> if there is none.</param>
/// <param name="Node">The value of the discriminator in the instance; -1 if it is missing.</param>
internal sealed record BranchChoice(BranchChoiceKind Kind, EvaluationUnit? Branch, BranchDiscriminator? Discriminator, int Node)
{
    /// <summary>Whether exactly one branch can have been meant.</summary>
    public bool IsClear => Kind is BranchChoiceKind.Discriminator or BranchChoiceKind.Nearest;
}
