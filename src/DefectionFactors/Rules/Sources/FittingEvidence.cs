namespace DefectionFactors.Rules.Sources;

/// <summary>DFR405. Only clear contradictions count, and only where no primary source fits.</summary>
internal sealed class FittingEvidence() : Rule(
    "DFR405", RuleSeverity.Warning,
    "The basis of the evidence fits the type of a primary source.",
    "Correct 'evidence.basis', the type of the source, or cite the actual source of the statement.")
{
    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        var basis = entry.Record.Evidence.Basis;
        Source? first = null;
        foreach (var citation in entry.Citations)
        {
            if (citation.Reference.RoleOrDefault != SourceRole.Primary || citation.Source?.Source is not { } source)
                continue;
            if (!Contradicts(basis, source))
                return;
            first ??= source;
        }

        if (first is not null)
            findings.Add($"{entry.Pointer}/evidence/basis", $"The type of '{first.Id}', {Words(first.Type)}, does not fit the basis {Words(basis)}.");
    }

    private static bool Contradicts(EvidenceBasis basis, Source source) => basis switch
    {
        // An office's page is a web page too; one that a person signed is a blog.
        EvidenceBasis.OfficialStatistic => source.Type is SourceType.MotionPicture or SourceType.Thesis or SourceType.Book or SourceType.Chapter or SourceType.ArticleJournal or SourceType.Treaty
            || (source.Type == SourceType.Webpage && (source.Author ?? []).Any(static author => author is PersonAuthor)),
        EvidenceBasis.LegalText => source.Type is SourceType.MotionPicture or SourceType.ArticleNewspaper or SourceType.Dataset,
        EvidenceBasis.AcademicStudy => source.Type is SourceType.MotionPicture or SourceType.ArticleNewspaper or SourceType.Legislation or SourceType.Treaty,
        EvidenceBasis.MediaReport or EvidenceBasis.NgoReport or EvidenceBasis.Testimony or EvidenceBasis.ModelEstimate => source.Type is SourceType.Legislation or SourceType.Treaty,
        _ => source.Type is SourceType.Legislation or SourceType.Treaty or SourceType.Dataset,
    };

    /// <summary>The name of a code in words: <c>ArticleJournal</c> becomes <c>article journal</c>.</summary>
    private static string Words<T>(T code)
        where T : struct, Enum => string.Concat(code.ToString().Select(static letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString())).TrimStart();
}
