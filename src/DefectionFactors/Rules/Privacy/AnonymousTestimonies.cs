using System.Globalization;

namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR507.</summary>
internal sealed class AnonymousTestimonies() : Rule(
    "DFR507", RuleSeverity.Warning, "Enough testimonies share the same sex, age, time, countries and themes.", "Coarsen the time, leave sex and age out, name fewer themes; passing is no promise that nobody can be recognised.")
{
    /// <inheritdoc/>
    internal override RuleMemory Remember(RuleContext context, RuleFindings findings) => new Memory(context.KAnonymity, findings);

    private static string TraitsOf(RecordEntry entry, TestimonyRecord testimony) => string.Join('|', (string[])
    [
        testimony.Respondent?.Sex.ToString() ?? "",
        string.Create(CultureInfo.InvariantCulture, $"{testimony.Respondent?.AgeDecade}"),
        testimony.Time.Value,
        .. entry.Places.Select(static place => place.Country?.Value ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        "",
        .. testimony.Themes.Select(static theme => theme.Value).Order(StringComparer.Ordinal),
    ]);

    /// <summary>For each set of traits the testimonies that share it, until they are a crowd.</summary>
    private sealed class Memory(long crowd, RuleFindings findings) : RuleMemory
    {
        private readonly Dictionary<string, List<(string Id, FindingPlace Place)>?> _groups = new(StringComparer.Ordinal);

        public override void Visit(RecordEntry entry)
        {
            if (entry.Record is not TestimonyRecord testimony)
                return;
            ref var group = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_groups, TraitsOf(entry, testimony), out var exists);
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
                    findings.Add(place, string.Create(CultureInfo.InvariantCulture, $"'{id}' shares its traits with {group!.Count - 1} other testimonies; a crowd of {crowd} is asked for."));
            }
        }
    }
}
