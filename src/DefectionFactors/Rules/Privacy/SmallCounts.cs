using System.Globalization;

namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR503. Zero points at nobody. In one event the floor is higher, since those who were there can tell who is meant.</summary>
internal sealed class SmallCounts() : Rule(
    "DFR503", RuleSeverity.Error, "Small counts of people are suppressed, unless they are already public.",
    "Use the form 'suppressed' with its threshold; 'disclosure: alreadyPublic' needs an official statistic or two independent sources.")
{
    private const int IndependentSources = 2;

    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        var floor = entry.Record is EventRecord ? Math.Max(context.MinCellSize, context.Options.MinAffected) : context.MinCellSize;
        foreach (var located in entry.Quantities)
        {
            if (located.Unit == Unit.Persons && Shown(located.Quantity) is > 0 and var count && count < floor && !IsPublic(entry))
                findings.Add(located.Pointer, string.Create(CultureInfo.InvariantCulture, $"A count of fewer than {floor} people is shown."));
        }
    }

    /// <summary>The most that can be meant, where that is told.</summary>
    private static decimal? Shown(Quantity quantity) => quantity switch
    {
        ExactQuantity exact => exact.Value,
        ApproximateQuantity { Qualifier: ApproximationQualifier.About or ApproximationQualifier.AtMost or ApproximationQualifier.FewerThan } approximate => approximate.Value,
        RangeQuantity range => range.High.HasValue ? range.High.Value : null,
        _ => null,
    };

    private static bool IsPublic(RecordEntry entry)
    {
        var disclosure = (entry.Record as StatisticRecord)?.Disclosure ?? (entry.Record as EventRecord)?.Disclosure;
        if (disclosure != DisclosureStatus.AlreadyPublic)
            return false;
        if (entry.Record.Evidence.Basis == EvidenceBasis.OfficialStatistic)
            return true;

        // Two works that were both read in a third are one source.
        var works = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in entry.Citations)
        {
            if (citation.Reference.RoleOrDefault != SourceRole.Contradicting)
                works.Add(citation.SeenWork);
        }

        return works.Count >= IndependentSources;
    }
}
