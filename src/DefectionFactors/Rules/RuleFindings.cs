namespace DefectionFactors.Rules;

/// <summary>Takes what one rule finds.</summary>
/// <param name="rule">The rule.</param>
/// <param name="severity">Its severity after the options.</param>
internal sealed class RuleFindings(Rule rule, RuleSeverity severity)
{
    private readonly List<RuleFinding> _found = [];

    /// <summary>What was found so far, without line and column.</summary>
    public IReadOnlyList<RuleFinding> Found => _found;

    /// <summary>Adds a finding.</summary>
    /// <param name="pointer">JSON Pointer to the value concerned; it must exist in the text.</param>
    /// <param name="message">What is wrong.</param>
    public void Add(string pointer, string message) => _found.Add(new RuleFinding(rule.Id, severity, pointer, 0, 0, message, rule.Hint));
}
