using System.Collections.Immutable;
using DefectionFactors.Rules;
using Schemawright;

namespace DefectionFactors;

/// <summary>Checks the parts of a dataset one by one, in a small dataset made of one part.</summary>
/// <param name="metadata">The description of the whole; it holds thresholds of rules.</param>
internal sealed class PartChecks(DatasetMetadata metadata)
{
    private const string CurrentVersion = "1.0";

    private static readonly RuleSet RecordRules = Only(
        "DFR201", "DFR202", "DFR205", "DFR206", "DFR301", "DFR302", "DFR303", "DFR305", "DFR308", "DFR501", "DFR502", "DFR505", "DFR506", "DFR508", "DFR601", "DFR602", "DFR701");

    private static readonly RuleSet SourceRules = Only("DFR201", "DFR202", "DFR401", "DFR402", "DFR601");

    /// <summary>A dataset of some parts.</summary>
    public DefectionFactorDataset Whole(IEnumerable<Source> sources, IEnumerable<FactorRecord> records) => new()
    {
        SchemaVersion = new SchemaVersion(CurrentVersion),
        Dataset = metadata,
        Sources = sources.ToValueList(),
        Records = records.ToValueList(),
    };

    /// <summary>What is wrong with one record.</summary>
    public IEnumerable<BuildProblem> Of(FactorRecord record)
    {
        var report = record.Validate();
        if (!report.IsValid)
            return Of(record.Id, report);
        var alone = Whole(record.SourceRefs.Select(static reference => reference.SourceId).Distinct().Select(Placeholder), [record]);
        return RecordRules.Check(alone).Select(finding => Of(alone, finding)).Where(problem => problem.Subject == record.Id);
    }

    /// <summary>What is wrong with one source.</summary>
    public IEnumerable<BuildProblem> Of(Source source)
    {
        var report = source.Validate();
        if (!report.IsValid)
            return Of(source.Id, report);
        var alone = Whole([source], []);
        return SourceRules.Check(alone).Select(finding => Of(alone, finding));
    }

    /// <summary>What the schema says about a part.</summary>
    public static IEnumerable<BuildProblem> Of(Identifier subject, ValidationReport report) =>
        report.Errors.Select(error => new BuildProblem(RuleSeverity.Error, subject, error.InstanceLocation, error.Keyword, error.Message));

    /// <summary>What a rule says, told of the record or source instead of the whole dataset.</summary>
    public static BuildProblem Of(DefectionFactorDataset dataset, RuleFinding finding)
    {
        var (subject, pointer) = finding.Pointer.Split('/', 4) switch
        {
            ["", "records", var index, .. var rest] => (dataset.Records![Number(index)].Id, rest),
            ["", "sources", var index, .. var rest] => (dataset.Sources[Number(index)].Id, rest),
            _ => (dataset.Dataset.Id, [finding.Pointer.TrimStart('/')]),
        };
        return new BuildProblem(finding.Severity, subject, string.Concat(pointer.Select(static step => $"/{step}")), finding.RuleId, finding.Message);
    }

    private static int Number(string index) => int.Parse(index, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Stands for a source that may come later; none of the rules for one record look into it.</summary>
    private static Source Placeholder(Identifier id) => new() { Id = id, Type = SourceType.Report, Title = id };

    private static RuleSet Only(params string[] rules) =>
        new(RuleOptions.Default with { Disabled = RuleCatalogue.All.Select(static rule => rule.Id).Except(rules, StringComparer.Ordinal).ToImmutableHashSet(StringComparer.Ordinal) });
}
