namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR506. The schema keeps <c>places</c> and <c>ageDecade</c> coarse; this rule looks at what the testimony says in words.</summary>
internal sealed class TestimonyPlaces() : Rule(
    "DFR506", RuleSeverity.Error,
    "A testimony contains no place finer than a country and no age finer than a decade.",
    "State the country and the decade of age, or leave them out.")
{
    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (entry.Record is not TestimonyRecord)
            return;
        foreach (var text in entry.Texts)
        {
            if (!text.IsAboutMatter)
                continue;
            if (text.Member == "/region")
                findings.Add(text.Pointer, "The place in free text may be finer than a country.");
            else if (FinePlaces.FirstIn(text.Text) is { } place)
                findings.Add(text.Pointer, $"The text names a place finer than a country, '{place}'.");
            if (ScannedText.HasDigit(text.Text) && ScannedText.ExactAge.IsMatch(text.Text))
                findings.Add(text.Pointer, "The text states an age in years.");
        }
    }
}
