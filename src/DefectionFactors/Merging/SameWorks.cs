using DefectionFactors.Editing;

namespace DefectionFactors.Merging;

/// <summary>Finds sources of different inputs that are one work: they share a DOI, an ISBN or an address.</summary>
internal static class SameWorks
{
    private static readonly string[] Identifiers = ["doi", "isbn", "url"];

    /// <summary>Makes later ones aliases of the first.</summary>
    /// <param name="sources">All sources; they have their new identifiers.</param>
    /// <param name="names">Names of the inputs.</param>
    /// <returns>What was decided.</returns>
    public static IEnumerable<MergeDecision> Join(IReadOnlyList<MergedItem> sources, IReadOnlyList<string> names)
    {
        var first = new Dictionary<string, MergedItem>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var member in Identifiers)
            {
                if (EditableText.TextOf(source.Tree, member) is not { } identifier || first.TryAdd($"{member} {Normalised(identifier)}", source))
                    continue;
                var former = first[$"{member} {Normalised(identifier)}"];
                if (former == source || !former.IsApartFrom(source) || source.Tree["aliasOf"] is not null || former.Tree["aliasOf"] is not null)
                    continue;
                MergeIssues.AddAlias(source, former.Id, $"'{former.Id}' has the same {member}.");
                yield return new MergeDecision(
                    MergeDecisionKind.SameWork, "source", source.Id, [.. source.Occurrences.Select(occurrence => names[occurrence.Input]).Distinct(StringComparer.Ordinal)],
                    $"'{former.Id}' has the same {member}; both are kept, this one as an alias");
            }
        }
    }

    private static string Normalised(string identifier)
    {
        var start = identifier.IndexOf("://", StringComparison.Ordinal);
        return identifier[(start < 0 ? 0 : start + 3)..].TrimEnd('/').ToLowerInvariant();
    }
}
