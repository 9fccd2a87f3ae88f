namespace DefectionFactors.Rules.Extensions;

/// <summary>DFR601. Open codelists grow; an unknown code is a slip or news.</summary>
internal sealed class KnownCodes() : Rule(
    "DFR601", RuleSeverity.Warning, "Codes of open codelists and categories of breakdowns are known.", "Correct the code, or propose it for the codelist.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var entry in context.Sources)
            CheckIssues(findings, entry.Pointer, entry.Source.Issues);
        foreach (var entry in context.Records)
        {
            CheckIssues(findings, entry.Pointer, entry.Record.Issues);
            CheckFactor(findings, $"{entry.Pointer}/factor", entry.Record.Factor);
            for (var i = 0; i < entry.Places.Count; i++)
            {
                if (entry.Places[i].Area is { IsKnown: false } area)
                    Add(findings, FormattableString.Invariant($"{entry.Pointer}/places/{i}/area"), area.Value);
            }

            CheckOwn(findings, entry);
        }
    }

    private static void CheckOwn(RuleFindings findings, RecordEntry entry)
    {
        switch (entry.Record)
        {
            case StatisticRecord statistic:
                Require(findings, $"{entry.Pointer}/indicator", statistic.Indicator.Value, statistic.Indicator.IsKnown);
                CheckPopulation(findings, entry, statistic.Population);
                CheckCategories(findings, entry, statistic.Breakdown);
                break;
            case EventRecord happening:
                Require(findings, $"{entry.Pointer}/eventType", happening.EventType.Value, happening.EventType.IsKnown);
                CheckPopulation(findings, entry, happening.Population);
                break;
            case ConditionRecord condition:
                Require(findings, $"{entry.Pointer}/aspect", condition.Aspect.Value, condition.Aspect.IsKnown);
                CheckPopulation(findings, entry, condition.Population);
                break;
            case AssociationRecord association:
                CheckFactor(findings, $"{entry.Pointer}/cause", association.Cause);
                CheckFactor(findings, $"{entry.Pointer}/effect", association.Effect);
                break;
            case TestimonyRecord testimony:
                for (var i = 0; i < testimony.Themes.Count; i++)
                    Require(findings, FormattableString.Invariant($"{entry.Pointer}/themes/{i}"), testimony.Themes[i].Value, testimony.Themes[i].IsKnown);
                break;
        }
    }

    private static void CheckIssues(RuleFindings findings, string pointer, IReadOnlyList<Issue>? issues)
    {
        for (var i = 0; i < (issues?.Count ?? 0); i++)
            Require(findings, FormattableString.Invariant($"{pointer}/issues/{i}/code"), issues![i].Code.Value, issues[i].Code.IsKnown);
    }

    private static void CheckCategories(RuleFindings findings, RecordEntry entry, IReadOnlyList<BreakdownPart>? parts)
    {
        for (var i = 0; i < (parts?.Count ?? 0); i++)
            Require(findings, FormattableString.Invariant($"{entry.Pointer}/breakdown/{i}/category"), parts![i].Category.Value, BreakdownCodes.AreKnown(parts[i].Dimension, parts[i].Category.Value));
    }

    private static void CheckFactor(RuleFindings findings, string pointer, Factor factor) => Require(findings, $"{pointer}/code", factor.Code.Value, factor.Code.IsKnown);

    private static void CheckPopulation(RuleFindings findings, RecordEntry entry, Population? population)
    {
        if (population is not null)
            Require(findings, $"{entry.Pointer}/population/group", population.Group.Value, population.Group.IsKnown);
    }

    private static void Require(RuleFindings findings, string pointer, string code, bool isKnown)
    {
        if (!isKnown)
            Add(findings, pointer, code);
    }

    private static void Add(RuleFindings findings, string pointer, string code) => findings.Add(pointer, $"The code '{code}' is not in its codelist.");
}
