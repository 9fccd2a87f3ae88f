using DefectionFactors.Rules;
using Schemawright.Json;
using Schemawright.Json.Lines;
using Schemawright.Runtime;

namespace DefectionFactors.Validation;

/// <summary>Validates the text of a dataset: first by the schema, and once that holds, by the rules.</summary>
/// <param name="rules">The rules; null for <see cref="RuleSet.Default"/>.</param>
public sealed class DatasetValidator(RuleSet? rules = null)
{
    private readonly RuleSet _rules = rules ?? RuleSet.Default;

    /// <summary>Validates one JSON document.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <returns>All that is wrong. A dataset of another major version gets the one finding of rule DFR605.</returns>
    public DatasetReport Validate(ReadOnlyMemory<byte> utf8Json)
    {
        using var index = JsonIndex.Rent();
        if (JsonModel.TryIndex<DefectionFactorDataset>(index, utf8Json.Span, out var json) && DefectionFactorDataset.TryRead(json, 0, out var dataset))
            return new DatasetReport(dataset, dataset.Records?.Count ?? 0, [.. _rules.Check(dataset, json, utf8Json).Select(DatasetProblem.Of)]);
        return new DatasetReport(null, 0, Refusals(utf8Json));
    }

    /// <summary>Validates a stream of lines (NDJSON): the dataset without its records, and then each record. One record at a time is kept, and what the rules remember.</summary>
    /// <param name="utf8Lines">The stream; it is read to its end and not closed.</param>
    /// <returns>All that is wrong, as if the records stood in one document; lines and columns are those of the stream. The rules look at every line that holds to the schema.</returns>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public DatasetReport ValidateLines(Stream utf8Lines)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        using var lines = new JsonLineReader(utf8Lines, StreamValidation.MaxLineLength);
        return new StreamValidation(_rules, lines, Refusals).Run();
    }

    /// <summary>What the schema says, or that the dataset has another major version.</summary>
    private IReadOnlyList<DatasetProblem> Refusals(ReadOnlyMemory<byte> utf8Json) =>
        _rules.FindMajorVersion(utf8Json) is { } finding ? [DatasetProblem.Of(finding)] : [.. DefectionFactorDataset.Validate(utf8Json.Span).Errors.Select(DatasetProblem.Of)];
}
