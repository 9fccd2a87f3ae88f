namespace DefectionFactors.Rules;

/// <summary>Takes what one rule finds.</summary>
/// <param name="rule">The rule.</param>
/// <param name="severity">Its severity after the options.</param>
/// <param name="found">The findings of all rules.</param>
internal sealed class RuleFindings(Rule rule, RuleSeverity severity, List<RuleFinding> found)
{
    /// <summary>Adds a finding about the dataset's description, its sources or the record that is being looked at.</summary>
    /// <param name="pointer">JSON Pointer to the value concerned; it must exist in the text.</param>
    /// <param name="message">What is wrong.</param>
    public void Add(string pointer, string message) => Add(new FindingLocation(pointer, 0, 0), message);

    /// <summary>Adds a finding about a place that was remembered.</summary>
    /// <param name="place">The place.</param>
    /// <param name="message">What is wrong.</param>
    public void Add(FindingLocation place, string message) => found.Add(new RuleFinding(rule.Id, severity, place.Pointer, place.Line, place.Column, message, rule.Hint));

    /// <summary>Adds a finding that is never more than a warning: something looks odd, or could not be checked.</summary>
    /// <param name="pointer">JSON Pointer to the value concerned; it must exist in the text.</param>
    /// <param name="message">What is odd.</param>
    public void AddDoubt(string pointer, string message) => AddDoubt(new FindingLocation(pointer, 0, 0), message);

    /// <summary>Adds a finding about a place that was remembered, which is never more than a warning.</summary>
    /// <param name="place">The place.</param>
    /// <param name="message">What is odd.</param>
    public void AddDoubt(FindingLocation place, string message) =>
        found.Add(new RuleFinding(rule.Id, severity < RuleSeverity.Warning ? severity : RuleSeverity.Warning, place.Pointer, place.Line, place.Column, message, rule.Hint));
}
