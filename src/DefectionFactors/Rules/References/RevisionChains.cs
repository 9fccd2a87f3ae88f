using DefectionFactors.Time;

namespace DefectionFactors.Rules.References;

/// <summary>DFR104. Links to records that do not exist are left to DFR103.</summary>
internal sealed class RevisionChains() : Rule(
    "DFR104", RuleSeverity.Error, "A record and its successor name each other, have one kind, follow in time and form no ring.", "Make 'supersedes' and 'supersededBy' mirror each other along one chain.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var entry in context.Records)
        {
            if (entry.Record.Revision?.SupersededBy is { } next && context.FindRecord(next) is { } successor && successor.Record.Revision?.Supersedes != entry.Record.Id)
                findings.Add($"{entry.Pointer}/revision/supersededBy", $"'{next}' does not say that it supersedes '{entry.Id}'.");
            if (entry.Record.Revision?.Supersedes is { } former && context.FindRecord(former) is { } predecessor)
                CheckLink(findings, entry, predecessor);
        }

        foreach (var entry in RingStarts(context))
            findings.Add($"{entry.Pointer}/revision/supersedes", $"'{entry.Id}' supersedes itself, directly or through others.");
    }

    private static void CheckLink(RuleFindings findings, RecordEntry entry, RecordEntry predecessor)
    {
        var pointer = $"{entry.Pointer}/revision/supersedes";
        if (predecessor.Record.Revision?.SupersededBy != entry.Record.Id)
            findings.Add(pointer, $"'{predecessor.Id}' does not say that it is superseded by '{entry.Id}'.");
        if (predecessor.Record.Kind != entry.Record.Kind)
            findings.Add(pointer, $"'{predecessor.Id}' is a {predecessor.Record.Kind}, '{entry.Id}' a {entry.Record.Kind}.");
        if (AsOf(predecessor) is { } older && AsOf(entry) is { } newer && older.Earliest > newer.Latest)
            findings.Add(pointer, $"'{predecessor.Id}' is as of {older}, later than '{entry.Id}', which is as of {newer}.");
    }

    private static EdtfPeriod? AsOf(RecordEntry entry) => entry.Record.Revision?.AsOf is { } asOf && EdtfPeriod.TryParse(asOf, out var period) ? period : null;

    /// <summary>One record of each ring of <c>supersedes</c>, the first in the text; each record is visited once.</summary>
    private static IEnumerable<RecordEntry> RingStarts(RuleContext context)
    {
        var walkOf = new Dictionary<int, int>();
        foreach (var start in context.Records)
        {
            var entry = start;
            while (entry is not null && walkOf.TryAdd(entry.Index, start.Index))
                entry = entry.Record.Revision?.Supersedes is { } former ? context.FindRecord(former) : null;
            if (entry is not null && walkOf[entry.Index] == start.Index)
                yield return FirstOfRing(context, entry);
        }
    }

    private static RecordEntry FirstOfRing(RuleContext context, RecordEntry start)
    {
        var first = start;
        for (var entry = Previous(start); entry.Index != start.Index; entry = Previous(entry))
            first = entry.Index < first.Index ? entry : first;
        return first;

        RecordEntry Previous(RecordEntry entry) => context.FindRecord(entry.Record.Revision!.Supersedes!.Value)!;
    }
}
