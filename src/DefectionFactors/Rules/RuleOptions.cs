using System.Collections.Immutable;
using DefectionFactors.Extensions;

namespace DefectionFactors.Rules;

/// <summary>Choices about the rules; the default is what the dataset says about itself.</summary>
public sealed record RuleOptions
{
    /// <summary>Every rule with its own severity, thresholds from the dataset.</summary>
    public static RuleOptions Default { get; } = new();

    /// <summary>Rules that are not run, by identifier.</summary>
    public ImmutableHashSet<string> Disabled { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Rules with another severity than their own, by identifier.</summary>
    public ImmutableDictionary<string, RuleSeverity> Severities { get; init; } = ImmutableDictionary.Create<string, RuleSeverity>(StringComparer.Ordinal);

    /// <summary>Smallest count of persons that is shown; null for the dataset's own <c>minCellSize</c>, by default 5.</summary>
    public long? MinCellSize { get; init; }

    /// <summary>Smallest number of testimonies with the same coarse traits; null for the dataset's own <c>kAnonymity</c>, by default 5.</summary>
    public long? KAnonymity { get; init; }

    /// <summary>Smallest count of people affected by one event that is shown, where the cell size is smaller: a small group in one event is known by everyone who was there.</summary>
    public long MinAffected { get; init; } = 10;

    /// <summary>Largest amount in US dollars that is plausible where only North Korea is concerned; by default some four times what its economy makes in a year.</summary>
    public decimal LargestUsdAmount { get; init; } = 100_000_000_000m;

    /// <summary>Whether a policy of the publisher allows respondents under 18.</summary>
    public bool AllowMinors { get; init; }

    /// <summary>Schemas of extensions; a declared schema that is not among them is told, and its values are not checked.</summary>
    public ExtensionSchemas ExtensionSchemas { get; init; } = ExtensionSchemas.None;

    /// <summary>Identifiers of records in other datasets, which this one may name.</summary>
    public ImmutableHashSet<string> ExternalRecords { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Gives a rule another severity, and turns it on again.</summary>
    /// <param name="ruleId">The rule, such as <c>DFR404</c>.</param>
    /// <param name="severity">How much its findings weigh.</param>
    /// <returns>New options.</returns>
    public RuleOptions WithSeverity(string ruleId, RuleSeverity severity) => this with { Disabled = Disabled.Remove(ruleId), Severities = Severities.SetItem(ruleId, severity) };

    /// <summary>Turns a rule off.</summary>
    /// <param name="ruleId">The rule, such as <c>DFR404</c>.</param>
    /// <returns>New options.</returns>
    public RuleOptions Without(string ruleId) => this with { Disabled = Disabled.Add(ruleId) };
}
