using System.Text.Json.Nodes;
using DefectionFactors.Editing;
using DefectionFactors.Rules;

namespace DefectionFactors.Privacy;

/// <summary>Proposals for texts and extensions: coarser words first, and where those don't help, no words.</summary>
internal static class TextCoarsening
{
    /// <summary>Proposes a change.</summary>
    /// <param name="tree">The dataset; not changed.</param>
    /// <param name="finding">What was found, at a text or in an extension.</param>
    /// <returns>Null where a person has to find other words.</returns>
    public static PrivacyChange? Propose(EditableTree tree, RuleFinding finding)
    {
        var path = finding.Pointer.Split('/');
        if (path is [_, "records", _, "ext", ..])
            return new PrivacyChange(finding.RuleId, string.Join('/', path.Take(5)), null, "the value of the extension is left out");
        if (path is [_, "records", _, "region"])
            return new PrivacyChange(finding.RuleId, finding.Pointer, null, "the place in free text is left out");
        if (tree.Find(finding.Pointer) is not JsonValue value || !value.TryGetValue<string>(out var text))
            return null;

        var coarser = CoarseWords.For(finding.RuleId, text);
        if (coarser != text)
            return new PrivacyChange(finding.RuleId, finding.Pointer, coarser, "coarser words");
        if (path is [_, "records", _, "title"])
            return Retitle(tree, finding);

        // One item less would shift the pointers of the others.
        var pointer = path is [_, "records", _, "tags", _] ? string.Join('/', path.Take(4)) : finding.Pointer;
        return new PrivacyChange(finding.RuleId, pointer, null, "the text is left out");
    }

    /// <summary>A testimony can be titled by its themes; of other records only a person knows what they state.</summary>
    private static PrivacyChange? Retitle(EditableTree tree, RuleFinding finding)
    {
        if (tree.Find(finding.Pointer[..finding.Pointer.LastIndexOf('/')]) is not JsonObject record || EditableText.TextOf(record, "kind") != "testimony")
            return null;
        var themes = record["themes"]!.AsArray().Select(static theme => Words(theme!.GetValue<string>()));
        var title = $"Testimony about {string.Join(", ", themes)}";
        return new PrivacyChange(finding.RuleId, finding.Pointer, title.Length <= 140 ? title : "Testimony", "a title made of the themes");
    }

    private static string Words(string code) => string.Concat(code.Select(static letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
}
