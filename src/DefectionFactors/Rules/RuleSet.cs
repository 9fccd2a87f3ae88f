namespace DefectionFactors.Rules;

/// <summary>The rules under given options: checks whole datasets.</summary>
public sealed class RuleSet
{
    private readonly RuleOptions _options;

    /// <summary>Chooses the rules.</summary>
    /// <param name="options">Choices; null for <see cref="RuleOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option names a rule that does not exist.</exception>
    public RuleSet(RuleOptions? options = null)
    {
        _options = options ?? RuleOptions.Default;
        foreach (var id in _options.Disabled.Concat(_options.Severities.Keys))
        {
            if (RuleCatalogue.Find(id) is null)
                throw new ArgumentException($"There is no rule '{id}'.", nameof(options));
        }
    }

    /// <summary>Every rule, thresholds from the dataset.</summary>
    public static RuleSet Default { get; } = new();

    /// <summary>Checks a dataset. Places are those in the text that <see cref="DefectionFactorDataset.ToUtf8Json"/> writes.</summary>
    /// <param name="dataset">A valid dataset.</param>
    /// <returns>The findings in the order of the text; empty where there is nothing to say.</returns>
    public IReadOnlyList<RuleFinding> Check(DefectionFactorDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return Check(dataset, dataset.ToUtf8Json());
    }

    /// <summary>Checks a dataset that was read from a text.</summary>
    /// <param name="dataset">A valid dataset.</param>
    /// <param name="utf8Json">The text that it was read from.</param>
    /// <returns>The findings in the order of the text; empty where there is nothing to say.</returns>
    /// <exception cref="ArgumentException">The text is not that of the dataset.</exception>
    public IReadOnlyList<RuleFinding> Check(DefectionFactorDataset dataset, ReadOnlyMemory<byte> utf8Json)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var context = new RuleContext(dataset, _options);
        var found = new List<RuleFinding>();
        foreach (var rule in RuleCatalogue.All.Where(rule => !_options.Disabled.Contains(rule.Id)))
        {
            var findings = new RuleFindings(rule, _options.Severities.GetValueOrDefault(rule.Id, rule.Severity));
            rule.Check(context, findings);
            found.AddRange(findings.Found);
        }

        return found.Count == 0 ? [] : FindingLocator.Locate(found, utf8Json);
    }
}
