using System.Globalization;

namespace DefectionFactors.Rules.Sources;

/// <summary>DFR403. An alias is found too: that a work is cited under two names is a defect of the citing work, and readers should be told.</summary>
internal sealed class DistinctWorks() : Rule(
    "DFR403", RuleSeverity.Warning,
    "Works with the same address or title have the same authors and year.",
    "Keep one source and let the records cite it; to keep the confusion on record, add 'aliasOf' and an issue 'citationDuplicate'.")
{
    /// <inheritdoc/>
    internal override void CheckDataset(RuleContext context, RuleFindings findings)
    {
        var seen = new Dictionary<string, SourceEntry>(StringComparer.Ordinal);
        foreach (var entry in context.Sources)
        {
            var former = First(seen, entry, AddressOf(entry.Source), out var isSameAddress) ?? First(seen, entry, TitleOf(entry.Source), out _);
            if (former is null || (AuthorsOf(former.Source) == AuthorsOf(entry.Source) && former.Source.Issued == entry.Source.Issued))
                continue;
            findings.Add(
                isSameAddress ? $"{entry.Pointer}/url" : $"{entry.Pointer}/title",
                $"'{entry.Id}' has the {(isSameAddress ? "address" : "title")} of '{former.Id}', but other authors or another year{(entry.Source.AliasOf == former.Source.Id ? "; it is marked as an alias" : "")}.");
        }
    }

    private static SourceEntry? First(Dictionary<string, SourceEntry> seen, SourceEntry entry, string? key, out bool isFound)
    {
        SourceEntry? former = null;
        isFound = key is not null && !seen.TryAdd(key, entry) && seen.TryGetValue(key, out former);
        return former;
    }

    /// <summary>The address without what differs between copies of one link.</summary>
    private static string? AddressOf(Source source) =>
        source.Url is not { } url ? null : "url " + url.Value.OriginalString[(url.Value.OriginalString.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/').ToLowerInvariant();

    /// <summary>Letters and digits of the title within its container. Short titles such as "Statistics" say too little.</summary>
    private static string? TitleOf(Source source)
    {
        var title = string.Concat(source.Title.Where(char.IsLetterOrDigit)).ToLower(CultureInfo.InvariantCulture);
        return title.Length < 12 ? null : $"title {title} in {source.ContainerTitle}";
    }

    private static string AuthorsOf(Source source) => string.Join('\n', (source.Author ?? []).Select(static author => author.Match(
        static person => $"{person.Family}, {person.Given}",
        static literal => literal.Literal)));
}
