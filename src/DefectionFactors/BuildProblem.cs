using DefectionFactors.Rules;

namespace DefectionFactors;

/// <summary>One thing that keeps a dataset from being built, or that its readers will be warned of.</summary>
/// <param name="Severity">How much it weighs; errors keep the dataset from being built.</param>
/// <param name="Subject">The identifier of the record, source or dataset concerned.</param>
/// <param name="Pointer">JSON Pointer within the subject; empty for the whole of it.</param>
/// <param name="Rule">The rule, such as <c>DFR302</c>, or the keyword of the schema.</param>
/// <param name="Message">What is wrong or missing.</param>
public sealed record BuildProblem(RuleSeverity Severity, string Subject, string Pointer, string Rule, string Message)
{
    /// <summary>The problem in one line.</summary>
    /// <returns>Such as <c>error DFR201 arrivals.kr.2024/time: …</c>.</returns>
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} {Rule} {Subject}{Pointer}: {Message}";
}
