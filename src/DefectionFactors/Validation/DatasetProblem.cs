using DefectionFactors.Rules;
using Schemawright;

namespace DefectionFactors.Validation;

/// <summary>One thing that is wrong with a text, found by the schema or by a rule.</summary>
/// <param name="Severity">How much it weighs; what the schema finds is an error.</param>
/// <param name="InstanceLocation">JSON Pointer to the value concerned.</param>
/// <param name="KeywordLocation">JSON Pointer to the keyword, by the way through references; empty for a rule.</param>
/// <param name="AbsoluteKeywordLocation">The keyword's own address; empty for a rule.</param>
/// <param name="Keyword">The keyword or the rule's identifier; <c>syntax</c> where the text is no JSON, empty where none of them is to blame.</param>
/// <param name="Line">The line, from 1 on.</param>
/// <param name="Column">The column, from 1 on, in UTF-16 code units.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">How it can be mended; empty for what the schema finds.</param>
public sealed record DatasetProblem(
    RuleSeverity Severity, string InstanceLocation, string KeywordLocation, string AbsoluteKeywordLocation, string Keyword, int Line, int Column, string Message, string Hint)
{
    /// <summary>What the schema says.</summary>
    internal static DatasetProblem Of(ValidationError error) => new(
        RuleSeverity.Error, error.InstanceLocation, error.KeywordLocation, error.AbsoluteKeywordLocation, error.Keyword, error.Line, error.Column, error.Message, "");

    /// <summary>What the schema says of one line of a stream.</summary>
    internal static DatasetProblem Of(ValidationError error, string pointer, int line) => Of(error) with { InstanceLocation = pointer + error.InstanceLocation, Line = line };

    /// <summary>What a rule says.</summary>
    internal static DatasetProblem Of(RuleFinding finding) => new(finding.Severity, finding.Pointer, "", "", finding.RuleId, finding.Line, finding.Column, finding.Message, finding.Hint);
}
