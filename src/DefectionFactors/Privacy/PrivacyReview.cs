using System.Collections.Immutable;
using DefectionFactors.Editing;
using DefectionFactors.Rules;
using DefectionFactors.Rules.Privacy;

namespace DefectionFactors.Privacy;

/// <summary>Looks at a dataset as someone must who is about to share it: the privacy rules only, and more strictly than usual.</summary>
/// <remarks>
/// Words that look like a name are an error here, in the words of testimonies and in the title of any record. Passing is no promise that nobody can be
/// recognised: names in other scripts, what readers know already, and datasets published elsewhere are not looked at.
/// </remarks>
public static class PrivacyReview
{
    private const string NameRule = "DFR502";

    /// <summary>Words of names that treaties, offices and bodies have.</summary>
    private static readonly string[] PublicWords =
    [
        "Non", "Proliferation", "Treaty", "Convention", "Protocol", "Agreement", "Constitution", "Constitutional", "Declaration", "Universal", "Law", "Act", "Code", "Court", "Supreme", "Assembly",
        "Committee", "Commission", "Council", "Bank", "State", "Department", "Office", "Board", "Agency", "Institute", "University", "Security", "Human", "Rights", "Refugee", "High", "Commissioner",
    ];

    private static readonly ImmutableHashSet<string> OtherRules = [.. RuleCatalogue.All.Select(static rule => rule.Id).Where(static id => !id.StartsWith("DFR5", StringComparison.Ordinal))];

    /// <summary>Checks a dataset.</summary>
    /// <param name="dataset">A valid dataset.</param>
    /// <param name="utf8Json">The text that it was read from.</param>
    /// <param name="options">Thresholds; null for those of the dataset.</param>
    /// <returns>The findings of DFR501 to DFR508 in the order of the text.</returns>
    /// <exception cref="ArgumentException">The text is not that of the dataset.</exception>
    public static IReadOnlyList<RuleFinding> Check(DefectionFactorDataset dataset, ReadOnlyMemory<byte> utf8Json, RuleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        options ??= RuleOptions.Default;
        var strict = options with { Disabled = options.Disabled.Union(OtherRules), Severities = options.Severities.SetItem(NameRule, RuleSeverity.Error) };
        var findings = new RuleSet(strict).Check(dataset, utf8Json);
        var names = NamesInTitles(dataset, utf8Json).ToArray();
        return names.Length == 0 ? findings : [.. findings.Concat(names).OrderBy(static finding => finding.Line).ThenBy(static finding => finding.Column).ThenBy(static finding => finding.RuleId, StringComparer.Ordinal)];
    }

    private static IEnumerable<RuleFinding> NamesInTitles(DefectionFactorDataset dataset, ReadOnlyMemory<byte> utf8Json)
    {
        var records = dataset.Records ?? [];
        var known = dataset.Sources.SelectMany(static source => source.Author ?? []).SelectMany(WordsOf).Concat(PublicWords).ToHashSet(StringComparer.Ordinal);
        var pointers = new List<string>();
        for (var index = 0; index < records.Count; index++)
        {
            // The rule itself looks at testimonies.
            if (records[index] is not TestimonyRecord && NamesAndQuotations.HasName(records[index].Title, known))
                pointers.Add(FormattableString.Invariant($"/records/{index}/title"));
        }

        return pointers.Count == 0 ? [] : TextPlaces.Locate(utf8Json, pointers).Zip(pointers, static (place, pointer) => new RuleFinding(
            NameRule, RuleSeverity.Error, pointer, place.Line, place.Column, "The title contains capitalised words that look like a person's name.", RuleCatalogue.Find(NameRule)!.Hint));
    }

    private static IEnumerable<string> WordsOf(SourceAuthor author) =>
        author.Match(static person => $"{person.Family} {person.Given}", static literal => literal.Literal).Split(' ', '-', '.', ',').Where(static word => word.Length > 0);
}
