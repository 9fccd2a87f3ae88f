namespace DefectionFactors.Rules;

/// <summary>One thing that a rule has to say about one place of a dataset.</summary>
/// <param name="RuleId">The rule, such as <c>DFR302</c>.</param>
/// <param name="Severity">How much it weighs, after the options.</param>
/// <param name="Pointer">JSON Pointer to the value concerned.</param>
/// <param name="Line">The line of the value, from 1 on.</param>
/// <param name="Column">The column of the value, from 1 on, in UTF-16 code units.</param>
/// <param name="Message">What is wrong, with the values concerned; never a person's detail.</param>
/// <param name="Hint">How it can be mended.</param>
public sealed record RuleFinding(string RuleId, RuleSeverity Severity, string Pointer, int Line, int Column, string Message, string Hint);
