using System.Globalization;

namespace DefectionFactors.Rules.Extensions;

/// <summary>DFR601. Open codelists grow; an unknown code is a slip or news.</summary>
internal sealed class KnownCodes() : Rule(
    "DFR601", RuleSeverity.Warning, "Codes of open codelists and categories of breakdowns are known.", "Correct the code, or propose it for the codelist.")
{
    /// <inheritdoc/>
    internal override void CheckDataset(RuleContext context, RuleFindings findings)
    {
        foreach (var entry in context.Sources)
            CheckIssues(findings, entry.Pointer, entry.Source.Issues);
    }

    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (entry.Record.Issues is { } issues)
            CheckIssues(findings, entry.Pointer, issues);
        CheckFactor(findings, entry, "/factor", entry.Record.Factor);
        for (var i = 0; i < entry.Places.Count; i++)
        {
            if (entry.Places[i].Area is { IsKnown: false } area)
                Add(findings, string.Create(CultureInfo.InvariantCulture, $"{entry.Pointer}/places/{i}/area"), area.Value);
        }

        CheckOwn(findings, entry);
    }

    private static void CheckOwn(RuleFindings findings, RecordEntry entry)
    {
        switch (entry.Record)
        {
            case StatisticRecord statistic:
                Require(findings, entry, "/indicator", statistic.Indicator.Value, statistic.Indicator.IsKnown);
                CheckPopulation(findings, entry, statistic.Population);
                CheckCategories(findings, entry, statistic.Breakdown);
                break;
            case EventRecord happening:
                Require(findings, entry, "/eventType", happening.EventType.Value, happening.EventType.IsKnown);
                CheckPopulation(findings, entry, happening.Population);
                break;
            case ConditionRecord condition:
                Require(findings, entry, "/aspect", condition.Aspect.Value, condition.Aspect.IsKnown);
                CheckPopulation(findings, entry, condition.Population);
                break;
            case AssociationRecord association:
                CheckFactor(findings, entry, "/cause", association.Cause);
                CheckFactor(findings, entry, "/effect", association.Effect);
                break;
            case TestimonyRecord testimony:
                for (var i = 0; i < testimony.Themes.Count; i++)
                {
                    if (!testimony.Themes[i].IsKnown)
                        Add(findings, string.Create(CultureInfo.InvariantCulture, $"{entry.Pointer}/themes/{i}"), testimony.Themes[i].Value);
                }

                break;
        }
    }

    private static void CheckIssues(RuleFindings findings, string pointer, IReadOnlyList<Issue>? issues)
    {
        for (var i = 0; i < (issues?.Count ?? 0); i++)
        {
            if (!issues![i].Code.IsKnown)
                Add(findings, string.Create(CultureInfo.InvariantCulture, $"{pointer}/issues/{i}/code"), issues[i].Code.Value);
        }
    }

    private static void CheckCategories(RuleFindings findings, RecordEntry entry, IReadOnlyList<BreakdownPart>? parts)
    {
        for (var i = 0; i < (parts?.Count ?? 0); i++)
        {
            if (!BreakdownCodes.AreKnown(parts![i].Dimension, parts[i].Category.Value))
                Add(findings, string.Create(CultureInfo.InvariantCulture, $"{entry.Pointer}/breakdown/{i}/category"), parts[i].Category.Value);
        }
    }

    private static void CheckFactor(RuleFindings findings, RecordEntry entry, string member, Factor factor)
    {
        if (!factor.Code.IsKnown)
            Add(findings, $"{entry.Pointer}{member}/code", factor.Code.Value);
    }

    private static void CheckPopulation(RuleFindings findings, RecordEntry entry, Population? population)
    {
        if (population is not null)
            Require(findings, entry, "/population/group", population.Group.Value, population.Group.IsKnown);
    }

    private static void Require(RuleFindings findings, RecordEntry entry, string member, string code, bool isKnown)
    {
        if (!isKnown)
            Add(findings, entry.Pointer + member, code);
    }

    private static void Add(RuleFindings findings, string pointer, string code) => findings.Add(pointer, $"The code '{code}' is not in its codelist.");
}
