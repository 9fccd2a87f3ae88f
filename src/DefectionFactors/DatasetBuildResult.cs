using System.Diagnostics.CodeAnalysis;
using DefectionFactors.Rules;
using Schemawright;

namespace DefectionFactors;

/// <summary>What a <see cref="DatasetBuilder"/> answers: a dataset, or why there is none.</summary>
public sealed class DatasetBuildResult
{
    /// <summary>Takes the dataset if no problem is an error.</summary>
    internal DatasetBuildResult(DefectionFactorDataset? dataset, ValueList<BuildProblem> problems)
    {
        Problems = problems;
        Dataset = problems.All(static problem => problem.Severity != RuleSeverity.Error) ? dataset : null;
    }

    /// <summary>The dataset, valid by schema and rules; null where there are errors.</summary>
    public DefectionFactorDataset? Dataset { get; }

    /// <summary>Errors, warnings and notes, in the order of the dataset.</summary>
    public ValueList<BuildProblem> Problems { get; }

    /// <summary>Whether there is a dataset.</summary>
    [MemberNotNullWhen(true, nameof(Dataset))]
    public bool IsValid => Dataset is not null;
}
