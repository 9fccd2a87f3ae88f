namespace DefectionFactors.Rules.Configuration;

public sealed partial record RuleConfiguration
{
    /// <summary>Puts these choices over others: what is not said here stays.</summary>
    /// <param name="options">The other choices.</param>
    /// <returns>New options.</returns>
    public RuleOptions ApplyTo(RuleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var (id, severity) in Rules ?? [])
        {
            options = severity switch
            {
                ChosenSeverity.Information => options.WithSeverity(id, RuleSeverity.Information),
                ChosenSeverity.Warning => options.WithSeverity(id, RuleSeverity.Warning),
                ChosenSeverity.Error => options.WithSeverity(id, RuleSeverity.Error),
                _ => options.Without(id),
            };
        }

        return options with
        {
            MinCellSize = MinCellSize ?? options.MinCellSize,
            KAnonymity = KAnonymity ?? options.KAnonymity,
            MinAffected = MinAffected ?? options.MinAffected,
            LargestUsdAmount = LargestUsdAmount ?? options.LargestUsdAmount,
            AllowMinors = AllowMinors ?? options.AllowMinors,
            ExternalRecords = options.ExternalRecords.Union(ExternalRecords ?? []),
        };
    }
}
