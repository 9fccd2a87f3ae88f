using Schemawright.Json;

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
        return FindingLocator.Locate(Find(dataset), utf8Json);
    }

    /// <summary>Checks a dataset whose text is indexed already.</summary>
    internal IReadOnlyList<RuleFinding> Check(DefectionFactorDataset dataset, in IndexedJson json, ReadOnlyMemory<byte> utf8Json) => FindingLocator.Locate(Find(dataset), json, utf8Json);

    /// <summary>Says that a text, which the schema refuses, has another major version; null where it has not, or where the rule is turned off.</summary>
    internal RuleFinding? FindMajorVersion(ReadOnlyMemory<byte> utf8Json)
    {
        var rule = RuleCatalogue.MajorVersion;
        return _options.Disabled.Contains(rule.Id) ? null : rule.Find(utf8Json, _options.Severities.GetValueOrDefault(rule.Id, rule.Severity));
    }

    /// <summary>Begins to check a dataset whose records come one by one.</summary>
    internal RuleRun Begin(DefectionFactorDataset envelope, RecordLine line) => new(new RuleContext(envelope, _options, line));

    /// <summary>The findings without lines and columns. Where the records are streamed and not here, nothing is said of them.</summary>
    private List<RuleFinding> Find(DefectionFactorDataset dataset)
    {
        var run = new RuleRun(new RuleContext(dataset, _options));
        if (dataset.Records is not { } records)
            return run.Found;
        for (var i = 0; i < records.Count; i++)
            run.Check(records[i], null);
        run.Complete();
        return run.Found;
    }
}
