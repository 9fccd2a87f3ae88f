namespace DefectionFactors.Rules.Sources;

/// <summary>DFR406.</summary>
internal sealed class CorroboratedConfidence() : Rule(
    "DFR406", RuleSeverity.Information, "High confidence has a second source.", "Add a corroborating source, or trust the statement less.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var entry in context.Records)
        {
            var works = entry.Record.SourceRefs.Where(static reference => reference.RoleOrDefault is SourceRole.Primary or SourceRole.Corroborating)
                .Select(reference => context.CanonicalSource(reference.SourceId)).Distinct(StringComparer.Ordinal);
            if (entry.Record.Evidence.Confidence == ConfidenceLevel.High && works.Count() < 2)
                findings.Add($"{entry.Pointer}/evidence/confidence", $"The confidence in '{entry.Id}' is high, but it has one source only.");
        }
    }
}
