namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR507.</summary>
internal sealed class AnonymousTestimonies() : Rule(
    "DFR507", RuleSeverity.Warning, "Enough testimonies share the same sex, age, time, countries and themes.", "Coarsen the time, leave sex and age out, name fewer themes; passing is no promise that nobody can be recognised.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var crowd in context.OfKind<TestimonyRecord>().GroupBy(static found => TraitsOf(found.Entry, found.Record), StringComparer.Ordinal))
        {
            var size = crowd.Count();
            if (size >= context.KAnonymity)
                continue;
            foreach (var (entry, _) in crowd)
                findings.Add(entry.Pointer, FormattableString.Invariant($"'{entry.Id}' shares its traits with {size - 1} other testimonies; a crowd of {context.KAnonymity} is asked for."));
        }
    }

    private static string TraitsOf(RecordEntry entry, TestimonyRecord testimony) => string.Join('|', (string[])
    [
        testimony.Respondent?.Sex.ToString() ?? "",
        FormattableString.Invariant($"{testimony.Respondent?.AgeDecade}"),
        testimony.Time.Value,
        .. entry.Places.Select(static place => place.Country?.Value ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        "",
        .. testimony.Themes.Select(static theme => theme.Value).Order(StringComparer.Ordinal),
    ]);
}
