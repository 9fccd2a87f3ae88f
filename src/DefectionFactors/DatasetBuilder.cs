using DefectionFactors.Rules;
using Schemawright;

namespace DefectionFactors;

/// <summary>Puts a dataset together. Each record is checked when it is added, by the schema and by the rules that concern it alone; the whole when it is built.</summary>
/// <remarks>
/// Sources and records may come in any order; <see cref="Missing"/> says which are still named but not there. Not for use by several threads at once.
/// </remarks>
/// <example>
/// <code>
/// var builder = new DatasetBuilder(metadata).Add(source).Add(record);
/// foreach (var missing in builder.Missing)
///     Console.WriteLine(missing);
///
/// var built = builder.Build();
/// if (built.IsValid)
///     File.WriteAllBytes("ours.json", built.Dataset.ToUtf8Json());
/// </code>
/// </example>
public sealed class DatasetBuilder
{
    private readonly DatasetMetadata _metadata;
    private readonly RuleSet _rules;
    private readonly PartChecks _checks;
    private readonly List<ExtensionDeclaration> _extensions = [];
    private readonly List<Source> _sources = [];
    private readonly List<FactorRecord> _records = [];
    private readonly List<BuildProblem> _problems = [];
    private readonly HashSet<Identifier> _sourceIds = [];
    private readonly HashSet<Identifier> _recordIds = [];

    /// <summary>Starts with the description of the whole.</summary>
    /// <param name="metadata">The description; checked at once.</param>
    /// <param name="rules">The rules that the whole is checked by; null for <see cref="RuleSet.Default"/>.</param>
    public DatasetBuilder(DatasetMetadata metadata, RuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        (_metadata, _rules) = (metadata, rules ?? RuleSet.Default);
        _checks = new PartChecks(metadata);
        _problems.AddRange(PartChecks.Of(metadata.Id, metadata.Validate()));
    }

    /// <summary>What is wrong with the parts added so far, in the order in which they were added.</summary>
    public ValueList<BuildProblem> Problems => _problems.ToValueList();

    /// <summary>What the parts added so far name, but what was not added.</summary>
    public ValueList<BuildProblem> Missing => FindMissing().ToValueList();

    /// <summary>Adds a source.</summary>
    /// <param name="source">The source; checked at once.</param>
    /// <returns>This builder.</returns>
    public DatasetBuilder Add(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!_sourceIds.Add(source.Id))
            _problems.Add(Twice(source.Id, "source"));
        _problems.AddRange(_checks.Of(source));
        _sources.Add(source);
        return this;
    }

    /// <summary>Adds a record.</summary>
    /// <param name="record">The record; checked at once by the schema and by the rules that concern it alone.</param>
    /// <returns>This builder.</returns>
    public DatasetBuilder Add(FactorRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (!_recordIds.Add(record.Id))
            _problems.Add(Twice(record.Id, "record"));
        _problems.AddRange(_checks.Of(record));
        _records.Add(record);
        return this;
    }

    /// <summary>Declares an extension whose values occur in records.</summary>
    /// <param name="extension">The declaration; checked at once.</param>
    /// <returns>This builder.</returns>
    public DatasetBuilder Add(ExtensionDeclaration extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        _problems.AddRange(PartChecks.Of(_metadata.Id, extension.Validate()));
        _extensions.Add(extension);
        return this;
    }

    /// <summary>Checks the whole. The builder can be filled further and asked again.</summary>
    /// <returns>The dataset, or why there is none; warnings come with it in either case.</returns>
    public DatasetBuildResult Build()
    {
        // Wrong parts make no dataset that the rules could look at.
        if (_sources.Count == 0 || _problems.Any(static problem => problem.Severity == RuleSeverity.Error))
            return new(null, _problems.Concat(FindMissing()).ToValueList());
        var dataset = Assemble();
        var report = dataset.Validate();
        return new(dataset, report.IsValid
            ? _rules.Check(dataset).Select(finding => PartChecks.Of(dataset, finding)).ToValueList()
            : PartChecks.Of(_metadata.Id, report).ToValueList());
    }

    private DefectionFactorDataset Assemble() => _checks.Whole(_sources, _records) with { ExtensionsUsed = _extensions.Count == 0 ? null : _extensions.ToValueList() };

    private IEnumerable<BuildProblem> FindMissing()
    {
        if (_sources.Count == 0)
            yield return new BuildProblem(RuleSeverity.Error, _metadata.Id, "/sources", "minItems", "A dataset must have at least one source.");
        foreach (var record in _records)
        {
            foreach (var id in record.SourceRefs.SelectMany(static reference => new[] { reference.SourceId, reference.ViaSourceId }).OfType<Identifier>().Where(id => !_sourceIds.Contains(id)).Distinct())
                yield return new BuildProblem(RuleSeverity.Error, record.Id, "/sourceRefs", "DFR102", $"The source '{id}' was not added.");
            Identifier?[] named = [.. (record.Related ?? []).Select(static id => (Identifier?)id), record.Revision?.Supersedes, record.Revision?.SupersededBy];
            foreach (var id in named.OfType<Identifier>().Where(id => !_recordIds.Contains(id)).Distinct())
                yield return new BuildProblem(RuleSeverity.Error, record.Id, "", "DFR103", $"The record '{id}', which it refers to, was not added.");
        }

        foreach (var source in _sources.Where(source => source.AliasOf is { } work && !_sourceIds.Contains(work)))
            yield return new BuildProblem(RuleSeverity.Error, source.Id, "/aliasOf", "DFR102", $"The source '{source.AliasOf}' was not added.");
    }

    private static BuildProblem Twice(Identifier id, string noun) => new(RuleSeverity.Error, id, "/id", "DFR101", $"The dataset already has a {noun} '{id}'.");
}
