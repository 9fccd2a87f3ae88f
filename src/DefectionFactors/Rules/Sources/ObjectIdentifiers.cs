namespace DefectionFactors.Rules.Sources;

/// <summary>DFR401. A DOI may hold almost anything; what does not belong to it is usually the punctuation of the sentence around it.</summary>
internal sealed class ObjectIdentifiers() : Rule(
    "DFR401", RuleSeverity.Warning,
    "A DOI is complete and contains no punctuation or resolver address around it.",
    "Copy the DOI again from the publisher's page, without resolver address and punctuation; if it is printed truncated, remove it and add an issue.")
{
    private const string Suspicious = ".,;:-'\"/_<>[{(";

    /// <inheritdoc/>
    internal override void CheckDataset(RuleContext context, RuleFindings findings)
    {
        foreach (var entry in context.Sources)
        {
            if (entry.Source.Doi is { } doi && ProblemOf(doi.Value) is { } problem)
                findings.Add($"{entry.Pointer}/doi", $"The DOI {doi} {problem}.");
        }
    }

    private static string? ProblemOf(string doi)
    {
        if (Suspicious.Contains(doi[^1], StringComparison.Ordinal))
            return $"ends with '{doi[^1]}', as if it were truncated or part of a sentence";
        if (doi[^1] == ')' && doi.Count(static character => character == '(') < doi.Count(static character => character == ')'))
            return "ends with an unmatched bracket";
        return doi.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) ? "contains the address of a resolver" : null;
    }
}
