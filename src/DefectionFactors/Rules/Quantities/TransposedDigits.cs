using System.Globalization;
using DefectionFactors.Quantities;
using Schemawright;

namespace DefectionFactors.Rules.Quantities;

/// <summary>DFR305. Two numbers with the same digits differ by a multiple of 9; swapped digits are the commonest slip in copied tables.</summary>
internal sealed class TransposedDigits() : Rule(
    "DFR305", RuleSeverity.Warning,
    "A number that would fit with its digits in another order is probably a typing error.",
    "Check the number in the source; keep what is printed there and add an issue.")
{
    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        foreach (var group in entry.Breakdowns)
        {
            if (group.IsComplete && group.Statistic.Quantity is ExactQuantity whole && SumOf(group, whole.Unit) is { } sum && sum != whole.Value)
                CheckGroup(findings, group, whole.Value, sum);
        }
    }

    /// <inheritdoc/>
    internal override RuleMemory Remember(RuleContext context, RuleFindings findings) => new Memory(context, findings);

    private static void CheckGroup(RuleFindings findings, BreakdownGroup group, decimal whole, decimal sum)
    {
        Compare(findings, $"{group.Entry.Pointer}/quantity/value", whole, sum);
        foreach (var (index, part) in group.Parts)
        {
            var printed = ((ExactQuantity)part.Quantity).Value;
            Compare(findings, $"{group.PointerTo(index)}/quantity/value", printed, printed + whole - sum);
        }
    }

    /// <summary>The sum of parts that are all exact and have one unit; else null.</summary>
    private static decimal? SumOf(BreakdownGroup group, Unit unit)
    {
        var sum = QuantityBounds.Exactly(0);
        foreach (var (_, part) in group.Parts)
        {
            if (part.Quantity is not ExactQuantity exact || exact.Unit != unit)
                return null;
            sum += QuantityBounds.Exactly(exact.Value);
        }

        return sum.Low;
    }

    private static void Compare(RuleFindings findings, string pointer, decimal printed, decimal expected)
    {
        if (HaveSameDigits(printed, expected))
            findings.Add(pointer, string.Create(CultureInfo.InvariantCulture, $"{printed} does not fit, but {expected}, with the same digits in another order, would fit."));
    }

    private static bool HaveSameDigits(decimal left, decimal right)
    {
        if (left == right || decimal.Truncate(left) != left || decimal.Truncate(right) != right || (left - right) % 9 != 0)
            return false;
        return Digits(left).SequenceEqual(Digits(right));
    }

    private static IEnumerable<char> Digits(decimal number) => number.ToString("0", CultureInfo.InvariantCulture).Order();

    /// <summary>The first number of people that each event is said to have affected. Events of one sort, month and place are taken for the same; within a year there may be many.</summary>
    private sealed class Memory(RuleContext context, RuleFindings findings) : RuleMemory
    {
        private const int MaxMonthLength = 31;

        private readonly Dictionary<(EventType Type, DateOnly Earliest, DateOnly Latest, ValueList<Place>? Places), (string Id, decimal Value)> _affected = [];

        public override void Visit(RecordEntry entry)
        {
            if (entry is not { Record: EventRecord { Affected: ExactQuantity affected } happening, IsInForce: true, Period: { Earliest: { } earliest, Latest: { } latest } }
                || latest.DayNumber - earliest.DayNumber >= MaxMonthLength)
                return;
            var key = (happening.EventType, earliest, latest, happening.Places);
            if (!_affected.TryAdd(key, (entry.Id, affected.Value)) && HaveSameDigits(_affected[key].Value, affected.Value))
                findings.Add($"{entry.Pointer}/affected/value", Message(affected.Value, _affected[key].Value, _affected[key].Id));
        }

        public override void Complete()
        {
            foreach (var conflict in context.SeriesConflicts.Found)
            {
                if (conflict is { Former: ExactQuantity former, Later: ExactQuantity later } && HaveSameDigits(former.Value, later.Value) && !context.Revisions.AreJoined(conflict.FormerId, conflict.LaterId))
                    findings.Add(conflict.NumberPlace, Message(later.Value, former.Value, conflict.FormerId));
            }
        }

        private static string Message(decimal later, decimal former, string id) => string.Create(CultureInfo.InvariantCulture, $"{later} and {former}, the value of '{id}', have the same digits in another order.");
    }
}
