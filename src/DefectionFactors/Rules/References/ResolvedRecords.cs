using System.Globalization;

namespace DefectionFactors.Rules.References;

/// <summary>DFR103. Records of other datasets are declared in the options.</summary>
internal sealed class ResolvedRecords() : Rule(
    "DFR103", RuleSeverity.Error,
    "Every record that is referred to is in the dataset or declared external.",
    "Add the record, correct the identifier, or declare it external.")
{
    /// <inheritdoc/>
    internal override RuleMemory Remember(RuleContext context, RuleFindings findings) => new Memory(context, findings);

    /// <summary>The names that no record had when they were met.</summary>
    private sealed class Memory(RuleContext context, RuleFindings findings) : RuleMemory
    {
        private readonly List<(string Id, FindingLocation Place)> _expected = [];

        public override void Visit(RecordEntry entry)
        {
            for (var i = 0; i < (entry.Record.Related?.Count ?? 0); i++)
            {
                if (IsUnknown(entry.Record.Related![i].Value))
                    _expected.Add((entry.Record.Related[i].Value, entry.PlaceOf(string.Create(CultureInfo.InvariantCulture, $"/related/{i}"))));
            }

            if (entry.Record.Revision?.Supersedes is { } former && IsUnknown(former.Value))
                _expected.Add((former.Value, entry.PlaceOf("/revision/supersedes")));
            if (entry.Record.Revision?.SupersededBy is { } next && IsUnknown(next.Value))
                _expected.Add((next.Value, entry.PlaceOf("/revision/supersededBy")));
        }

        public override void Complete()
        {
            foreach (var (id, place) in _expected)
            {
                if (IsUnknown(id))
                    findings.Add(place, $"There is no record '{id}'.");
            }
        }

        private bool IsUnknown(string id) => !context.Knows(id);
    }
}
