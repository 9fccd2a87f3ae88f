namespace Schemawright.Evaluation;

/// <summary>The branches to try for values that have something in common.</summary>
internal sealed class BranchGroup
{
    /// <summary>Creates a group.</summary>
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

    /// <summary>The required properties that discriminate between them further; <see langword="null"/> if there are none.</summary>
    public RequiredProperties? Required { get; }

    /// <summary>Whether a single branch has already been followed into nested unions.</summary>
    public bool IsFollowed { get; }

    /// <summary>The same branches, marked as followed.</summary>
    public BranchGroup AsFollowed() => new(this);
}
