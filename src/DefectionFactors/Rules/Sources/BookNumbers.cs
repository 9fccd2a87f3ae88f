namespace DefectionFactors.Rules.Sources;

/// <summary>DFR402. The pattern of the schema counts the digits; it cannot weigh them.</summary>
internal sealed class BookNumbers() : Rule(
    "DFR402", RuleSeverity.Error, "The check digit of an ISBN is right.", "Copy the number again from the book or its publisher; if it is printed wrongly, leave it out and add an issue 'identifierMalformed'.")
{
    /// <inheritdoc/>
    internal override void CheckDataset(RuleContext context, RuleFindings findings)
    {
        foreach (var entry in context.Sources)
        {
            if (entry.Source.Isbn is { } isbn && !HasRightCheckDigit(isbn.Value))
                findings.Add($"{entry.Pointer}/isbn", $"The check digit of the ISBN {isbn} is wrong.");
        }
    }

    /// <summary>ISO 2108: weights 10 to 1 modulo 11 in the short form, 1 and 3 in turn modulo 10 in the long form.</summary>
    private static bool HasRightCheckDigit(string isbn)
    {
        var sum = 0;
        for (var i = 0; i < isbn.Length; i++)
        {
            var digit = isbn[i] == 'X' ? 10 : isbn[i] - '0';
            sum += digit * (isbn.Length == 10 ? 10 - i : 1 + (2 * (i % 2)));
        }

        return sum % (isbn.Length == 10 ? 11 : 10) == 0;
    }
}
