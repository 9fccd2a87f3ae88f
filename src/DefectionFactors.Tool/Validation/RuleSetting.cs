using DefectionFactors.Extensions;
using DefectionFactors.Rules;
using DefectionFactors.Rules.Configuration;
using Schemawright.Json;
using Schemawright.Json.Locations;

namespace DefectionFactors.Tool.Validation;

/// <summary>The user's choices for the rules: those of the run win over those of the file, and these over the dataset's own.</summary>
/// <param name="rules">Choices for rules, such as <c>DFR404=off</c>.</param>
/// <param name="thresholds">Choices for thresholds, such as <c>minCellSize=10</c>.</param>
/// <param name="file">A file of choices; null for the one beside the dataset.</param>
/// <param name="extensionSchemas">Files of schemas of extensions.</param>
internal sealed class RuleSetting(IReadOnlyList<string> rules, IReadOnlyList<string> thresholds, string? file, IReadOnlyList<string> extensionSchemas)
{
    private const string Suffix = ".rules.json";
    private static readonly string[] DatasetSuffixes = [".gz", ".json", ".ndjson", ".jsonl"];

    private readonly Lazy<ExtensionSchemas> _extensions = new(() => ExtensionSchemas.FromFiles(extensionSchemas));

    /// <summary>The rules for one dataset.</summary>
    /// <param name="source">The dataset.</param>
    /// <exception cref="UnusableSettingException">The file of choices is broken.</exception>
    /// <exception cref="Schemawright.InvalidSchemaException">A schema of an extension is broken.</exception>
    /// <exception cref="IOException">A file can't be read.</exception>
    public RuleSet RulesFor(DatasetSource source)
    {
        var options = RuleOptions.Default with { ExtensionSchemas = source.Folder is { } folder ? _extensions.Value.WithFolder(folder) : _extensions.Value };
        if (FileFor(source) is { } path)
            options = Read(path).ApplyTo(options);
        foreach (var text in rules)
            options = RuleChoice.TryParse(text, out var choice) ? choice.ApplyTo(options) : options;
        foreach (var text in thresholds)
            options = ThresholdChoice.TryParse(text, out var choice) ? choice.ApplyTo(options) : options;
        return new RuleSet(options);
    }

    private string? FileFor(DatasetSource source)
    {
        if (file is not null || source.Folder is null)
            return file;
        var name = source.Path;
        foreach (var suffix in DatasetSuffixes)
            name = name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? name[..^suffix.Length] : name;
        return File.Exists(name + Suffix) ? name + Suffix : null;
    }

    private static RuleConfiguration Read(string path)
    {
        var utf8Json = File.ReadAllBytes(path);
        if (!RuleConfiguration.TryParse(utf8Json, out var configuration, out var report))
            throw new UnusableSettingException([.. report.Errors.Select(error => FormattableString.Invariant($"{path}:{error.Line}:{error.Column}: {error.Message}"))]);
        var unknown = (configuration.Rules ?? []).Select(static choice => choice.Key).Where(static id => RuleCatalogue.Find(id) is null).ToArray();
        return unknown.Length == 0 ? configuration : throw new UnusableSettingException([.. unknown.Select(id => $"{path}:{PlaceOf(utf8Json, id)}: There is no rule '{id}'.")]);
    }

    private static string PlaceOf(byte[] utf8Json, string rule)
    {
        using var index = JsonIndex.Rent();
        index.TryBuild(utf8Json, null, out _);
        var json = index.Over(utf8Json);
        JsonPointers.TryResolve(json, 0, $"/rules/{rule}", out var node);
        var position = LineMap.Locate(utf8Json, json.StartOf(node));
        return FormattableString.Invariant($"{position.Line}:{position.Column}");
    }
}
