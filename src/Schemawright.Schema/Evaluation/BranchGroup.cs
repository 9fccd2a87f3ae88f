namespace Schemawright.Evaluation;

/// <summary>Branches that are worth an attempt for values that have something in common.</summary>
internal sealed class BranchGroup
{
    /// <summary>Takes the branches.</summary>
    /// <param name="branches">The branches in schema order.</param>
    /// <param name="demands">What each of them demands.</param>
    public BranchGroup(SchemaPlan[] branches, Requirement[] demands)
    {
        Branches = branches;
        Required = RequiredProperties.TryCreate(demands);
    }

    private BranchGroup(BranchGroup group) => (Branches, Required, IsFollowed) = (group.Branches, group.Required, true);

    /// <summary>No branches.</summary>
    public static BranchGroup Empty { get; } = new([], []);

    /// <summary>The branches in schema order.</summary>
    public SchemaPlan[] Branches { get; }

    /// <summary>The members by which they are told apart further; null where there are none.</summary>
    public RequiredProperties? Required { get; }

    /// <summary>Whether unions behind a single branch have been looked for.</summary>
    public bool IsFollowed { get; }

    /// <summary>The same branches, which need not be looked behind again.</summary>
    /// <returns>The group.</returns>
    public BranchGroup AsFollowed() => new(this);
}
