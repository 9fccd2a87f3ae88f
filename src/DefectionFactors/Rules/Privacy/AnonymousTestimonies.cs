using System.Globalization;
using System.Runtime.InteropServices;

namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR507.</summary>
internal sealed class AnonymousTestimonies() : Rule(
    "DFR507", RuleSeverity.Warning,
    "Enough testimonies share the same sex, age, time, countries and themes.",
    "Coarsen the time, leave sex and age out, name fewer themes; passing does not guarantee that nobody can be recognised.")
{
    /// <inheritdoc/>
    internal override RuleMemory Remember(RuleContext context, RuleFindings findings) => new Memory(context.KAnonymity, findings);

    /// <summary>For each set of traits the testimonies that share it, until they are a crowd.</summary>
    private sealed class Memory(long crowd, RuleFindings findings) : RuleMemory
    {
        private readonly Dictionary<string, List<(string Id, FindingLocation Place)>?> _groups = new(StringComparer.Ordinal);
        private readonly TestimonyTraits _traits = new();

        public override void Visit(RecordEntry entry)
        {
            if (entry.Record is not TestimonyRecord testimony)
                return;
            var traits = _groups.GetAlternateLookup<ReadOnlySpan<char>>();
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(traits, _traits.Of(entry, testimony), out var exists);
            if (!exists)
                group = [];
            group?.Add((entry.Id, entry.PlaceOf("")));
            if (group?.Count >= crowd)
                group = null;
        }

        public override void Complete()
        {
            foreach (var group in _groups.Values)
            {
                foreach (var (id, place) in group ?? [])
                    findings.Add(place, string.Create(CultureInfo.InvariantCulture, $"'{id}' shares its traits with {group!.Count - 1} other testimonies; at least {crowd} testimonies must share them."));
            }
        }
    }
}
