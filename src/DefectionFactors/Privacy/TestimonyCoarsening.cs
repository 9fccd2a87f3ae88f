using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DefectionFactors.Editing;
using DefectionFactors.Rules;

namespace DefectionFactors.Privacy;

/// <summary>Proposals for the traits of testimonies, each a step coarser than the one before: age, time, sex, themes.</summary>
/// <param name="options">Thresholds.</param>
internal sealed class TestimonyCoarsening(RuleOptions options)
{
    private const long DefaultCrowd = 5;

    private static readonly Regex SingleYear = new("^([0-9]{3})[0-9][?~%]?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Proposes the next step for a testimony that stands out.</summary>
    /// <param name="tree">The dataset; not changed.</param>
    /// <param name="finding">What was found, at a testimony.</param>
    /// <returns>Null where all testimonies together are too few, or nothing is left to coarsen.</returns>
    public PrivacyChange? Propose(EditableTree tree, RuleFinding finding)
    {
        var crowd = options.KAnonymity ?? tree.Find("/dataset/disclosure/kAnonymity")?.GetValue<long>() ?? DefaultCrowd;
        if (EditableText.ObjectsOf(tree.Root, "records").Count(static record => EditableText.TextOf(record, "kind") == "testimony") < crowd)
            return null;

        var testimony = tree.Find(finding.Pointer)!.AsObject();
        if (tree.Find($"{finding.Pointer}/respondent/ageDecade") is not null)
            return new PrivacyChange(finding.RuleId, $"{finding.Pointer}/respondent/ageDecade", null, "the age is left out");
        if (SingleYear.Match(EditableText.TextOf(testimony, "time")!) is { Success: true } year)
            return new PrivacyChange(finding.RuleId, $"{finding.Pointer}/time", $"{year.Groups[1].Value}X", "the decade instead of the year");
        if (testimony["respondent"] is not null)
            return new PrivacyChange(finding.RuleId, $"{finding.Pointer}/respondent", null, "the sex is left out");
        if (testimony["themes"] is JsonArray { Count: > 1 } themes)
            return new PrivacyChange(finding.RuleId, $"{finding.Pointer}/themes", new JsonArray(themes[0]!.DeepClone()), "the first theme only");
        return null;
    }

    /// <summary>Proposes what can be done for a respondent who must be protected.</summary>
    /// <param name="finding">What was found, at the age or the consent.</param>
    /// <returns>Null where only a person can find out about the consent.</returns>
    public static PrivacyChange? Protect(RuleFinding finding) =>
        finding.Pointer.EndsWith("/ageDecade", StringComparison.Ordinal) ? new PrivacyChange(finding.RuleId, finding.Pointer, null, "the age is left out") : null;
}
