namespace DefectionFactors.Rules.References;

/// <summary>DFR105.</summary>
internal sealed class UsedSources() : Rule(
    "DFR105", RuleSeverity.Warning, "Every source is cited by a record, or another source is its alias.", "Cite the source where it belongs, or remove it.")
{
    /// <inheritdoc/>
    internal override RuleMemory Remember(RuleContext context, RuleFindings findings) => new Memory(context, findings);

    /// <summary>Which sources were used. A source whose identifier occurs twice is used with the first of its name.</summary>
    private sealed class Memory : RuleMemory
    {
        private readonly RuleContext _context;
        private readonly RuleFindings _findings;
        private readonly bool[] _used;

        public Memory(RuleContext context, RuleFindings findings)
        {
            (_context, _findings, _used) = (context, findings, new bool[context.Sources.Count]);
            foreach (var entry in context.Sources)
            {
                if (entry.Source.AliasOf is { } alias && alias != entry.Source.Id)
                    Use(context.FindSource(alias));
            }
        }

        public override void Visit(RecordEntry entry)
        {
            for (var i = 0; i < entry.Citations.Length; i++)
            {
                Use(entry.Citations[i].Source);
                Use(entry.Citations[i].Via);
            }
        }

        public override void Complete()
        {
            // A record that was refused may have used any of them.
            foreach (var entry in _context.HasRefused ? [] : _context.Sources)
            {
                if (!_used[_context.FindSource(entry.Source.Id)!.Index])
                    _findings.Add(_context.PlaceInEnvelope($"{entry.Pointer}/id"), $"No record cites the source '{entry.Id}'.");
            }
        }

        private void Use(SourceEntry? entry)
        {
            if (entry is not null)
                _used[entry.Index] = true;
        }
    }
}
