namespace DefectionFactors.Rules.Sources;

/// <summary>DFR402. The pattern of the schema counts the digits; it cannot weigh them.</summary>
internal sealed class BookNumbers() : Rule(
    "DFR402", RuleSeverity.Error,
    "The check digit of an ISBN is correct.",
    "Copy the number again from the book or its publisher; if it is printed incorrectly, remove it and add an issue 'identifierMalformed'.")
{
    /// <inheritdoc/>
    internal override void CheckDataset(RuleContext context, RuleFindings findings)
    {
        foreach (var entry in context.Sources)
        {
            if (entry.Source.Isbn is { } isbn && !isbn.HasValidCheckDigit)
                findings.Add($"{entry.Pointer}/isbn", $"The check digit of the ISBN {isbn} is wrong.");
        }
    }
}
