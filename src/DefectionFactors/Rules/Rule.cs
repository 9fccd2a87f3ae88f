namespace DefectionFactors.Rules;

/// <summary>A rule about whole datasets that JSON Schema cannot express. Identifiers are never used again.</summary>
public abstract class Rule
{
    private protected Rule(string id, RuleSeverity severity, string title, string hint) => (Id, Severity, Title, Hint) = (id, severity, title, hint);

    /// <summary>The identifier, such as <c>DFR302</c>.</summary>
    public string Id { get; }

    /// <summary>How much its findings weigh, unless the options say otherwise.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>What the rule demands, in one line.</summary>
    public string Title { get; }

    /// <summary>How a finding can be mended, in one line.</summary>
    public string Hint { get; }

    /// <summary>The page of documentation: what, why, an example and how to mend it.</summary>
    /// <returns>Markdown, with LF.</returns>
    public string Explain()
    {
        using var resource = typeof(Rule).Assembly.GetManifestResourceStream($"DefectionFactors.Rules.{Id}.md")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }

    /// <summary>Looks at the description of the dataset and at its sources, before the first record.</summary>
    /// <param name="context">The dataset and its indexes; not changed.</param>
    /// <param name="findings">Takes what is found.</param>
    internal virtual void CheckDataset(RuleContext context, RuleFindings findings)
    {
    }

    /// <summary>Looks at one record by itself.</summary>
    /// <param name="context">The dataset and its indexes; not changed.</param>
    /// <param name="entry">The record.</param>
    /// <param name="findings">Takes what is found.</param>
    internal virtual void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
    }

    /// <summary>Begins to compare records with each other.</summary>
    /// <param name="context">The dataset and its indexes; not changed.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <returns>What the rule has to remember of the records; null where it looks at each by itself.</returns>
    internal virtual RuleMemory? Remember(RuleContext context, RuleFindings findings) => null;
}
