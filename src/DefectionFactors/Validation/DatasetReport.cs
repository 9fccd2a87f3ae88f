using DefectionFactors.Rules;

namespace DefectionFactors.Validation;

/// <summary>What is said of one text.</summary>
/// <param name="Dataset">The dataset, where it holds to the schema; of a stream its description and sources, without records.</param>
/// <param name="RecordCount">How many records there are.</param>
/// <param name="Problems">What is wrong, in the order of the text.</param>
public sealed record DatasetReport(DefectionFactorDataset? Dataset, int RecordCount, IReadOnlyList<DatasetProblem> Problems)
{
    /// <summary>Whether nothing weighs as much as an error.</summary>
    public bool IsValid => Problems.All(static problem => problem.Severity < RuleSeverity.Error);
}
