using DefectionFactors.Rules;
using Schemawright;

namespace DefectionFactors.Tool.Validation;

/// <summary>One thing that is wrong with a file, found by the schema or by a rule.</summary>
/// <param name="Severity">How much it weighs; what the schema finds is an error.</param>
/// <param name="InstanceLocation">JSON Pointer to the value concerned.</param>
/// <param name="KeywordLocation">JSON Pointer to the keyword, by the way through references; empty for a rule.</param>
/// <param name="AbsoluteKeywordLocation">The keyword's own address; empty for a rule.</param>
/// <param name="Keyword">The keyword or the rule's identifier; empty where neither is to blame.</param>
/// <param name="Line">The line, from 1 on.</param>
/// <param name="Column">The column, from 1 on.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record Problem(
    RuleSeverity Severity, string InstanceLocation, string KeywordLocation, string AbsoluteKeywordLocation, string Keyword, int Line, int Column, string Message)
{
    /// <summary>The severity as both reports write it.</summary>
    public string SeverityName => Severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "information",
    };

    /// <summary>What the schema says.</summary>
    public static Problem Of(ValidationError error) => new(
        RuleSeverity.Error, error.InstanceLocation, error.KeywordLocation, error.AbsoluteKeywordLocation, error.Keyword, error.Line, error.Column, error.Message);

    /// <summary>What a rule says.</summary>
    public static Problem Of(RuleFinding finding) => new(finding.Severity, finding.Pointer, "", "", finding.RuleId, finding.Line, finding.Column, finding.Message);
}
