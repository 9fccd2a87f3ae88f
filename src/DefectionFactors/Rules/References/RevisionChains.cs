namespace DefectionFactors.Rules.References;

/// <summary>DFR104. Links to records that do not exist are left to DFR103.</summary>
internal sealed class RevisionChains() : Rule(
    "DFR104", RuleSeverity.Error,
    "A record and its successor refer to each other, have the same kind, follow in time and do not form a cycle.",
    "Make 'supersedes' and 'supersededBy' refer to each other along one chain.")
{
    /// <inheritdoc/>
    internal override RuleMemory Remember(RuleContext context, RuleFindings findings) => new Memory(context, findings);

    /// <summary>The links themselves stand in the context, since other rules follow them too.</summary>
    private sealed class Memory(RuleContext context, RuleFindings findings) : RuleMemory
    {
        private readonly RevisionGraph _revisions = context.Revisions;

        public override void Visit(RecordEntry entry)
        {
            // The context has taken it in.
        }

        public override void Complete()
        {
            foreach (var node in _revisions.Linked)
            {
                if (node.SupersededBy is { } next && context.Records.Find(next) is not null && _revisions.Find(next)?.Supersedes != node.Id)
                    findings.Add(node.SupersededByPlace, $"'{next}' does not declare that it supersedes '{node.Id}'.");
                if (node.Supersedes is { } former && context.Records.Find(former) is { } predecessor)
                    CheckLink(node, former, predecessor.Kind);
            }

            foreach (var node in Rings.FirstOfEach(_revisions.Linked, node => _revisions.Find(node.Supersedes)))
                findings.Add(node.SupersedesPlace, $"'{node.Id}' supersedes itself, directly or through others.");
        }

        private void CheckLink(RevisionNode node, string former, string kind)
        {
            var predecessor = _revisions.Find(former);
            if (predecessor?.SupersededBy != node.Id)
                findings.Add(node.SupersedesPlace, $"'{former}' does not declare that it is superseded by '{node.Id}'.");
            if (kind != node.Kind)
                findings.Add(node.SupersedesPlace, $"'{former}' is a {kind}, but '{node.Id}' is a {node.Kind}.");
            if (predecessor?.AsOf is { } older && node.AsOf is { } newer && older.Earliest > newer.Latest)
                findings.Add(node.SupersedesPlace, $"'{former}' is as of {older}, later than '{node.Id}', which is as of {newer}.");
        }
    }
}
