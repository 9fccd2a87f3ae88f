using System.Globalization;

namespace DefectionFactors.Rules.Sources;

/// <summary>DFR404. A note that is used in a text but missing from its list leaves a gap.</summary>
internal sealed class ConsecutiveNotes() : Rule(
    "DFR404", RuleSeverity.Warning,
    "The numbers of notes run from 1 without gaps.",
    "Add the missing sources; if notes repeat another one or are missing in the work itself, add an issue.")
{
    /// <inheritdoc/>
    internal override void CheckDataset(RuleContext context, RuleFindings findings)
    {
        var gaps = new List<string>();
        var expected = 1L;
        foreach (var number in context.Sources.Select(static entry => entry.Source.NoteNumber).OfType<long>().Distinct().Order())
        {
            if (number == expected + 1)
                gaps.Add(expected.ToString(CultureInfo.InvariantCulture));
            else if (number > expected)
                gaps.Add(string.Create(CultureInfo.InvariantCulture, $"{expected} to {number - 1}"));
            expected = number == long.MaxValue ? number : number + 1;
        }

        if (gaps.Count > 0)
            findings.Add("/sources", $"No source has the note number {string.Join(", ", gaps)}.");
    }
}
