using System.Buffers;
using System.Text.RegularExpressions;

namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR502. A heuristic: it misses names in other scripts, and a person must still read the text.</summary>
internal sealed class NamesAndQuotations() : Rule(
    "DFR502", RuleSeverity.Warning,
    "The text of a testimony contains neither a quotation nor a probable name.",
    "Restate it in your own words, without names; names of authors and of public office-holders belong in sources and other records.")
{
    private static readonly Regex Quotation = new("[\"\u201C\u201D\u201E\u00AB\u00BB\u300C\u300E]|\u2018[^\u2019]{1,400}\u2019", RegexOptions.NonBacktracking);

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"\u201C\u201D\u201E\u00AB\u00BB\u300C\u300E\u2018");

    private static readonly Regex CapitalisedWords = new(@"\b\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+|-\p{Ll}+)+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly HashSet<string> FamilyNames = new(StringComparer.Ordinal)
    {
        "Kim", "Lee", "Ri", "Rhee", "Park", "Pak", "Choi", "Choe", "Jang", "Jung", "Jeong", "Jong", "Kang", "Cho", "Jo", "Yun", "Yoon", "Seo", "Shin", "Kwon", "Hwang", "Ahn",
    };

    /// <summary>Words that make no name: countries, peoples, directions, institutions.</summary>
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "North", "South", "East", "West", "Northeast", "Korea", "Korean", "Koreans", "Republic", "Democratic", "People", "China", "Chinese", "Japan", "Japanese", "Viet", "Nam", "Vietnam", "Thai",
        "Thailand", "Laos", "Lao", "Mongolia", "Russia", "Russian", "Soviet", "Union", "United", "States", "Nations", "America", "American", "Asia", "Asian", "Ministry", "Unification", "Workers",
        "Party", "Sino", "Cold", "War", "Arduous", "March", "Covid", "European", "Europe", "Southeast", "Kim", "Jong", "Il", "Un", "Sung",
    };

    /// <inheritdoc/>
    internal override RuleMemory Remember(RuleContext context, RuleFindings findings) => new Memory(context, findings);

    /// <summary>Whether a text holds capitalised words that look like a name and are not those of an author.</summary>
    internal static bool HasName(string text, HashSet<string> authors)
    {
        foreach (var match in CapitalisedWords.EnumerateMatches(text))
        {
            // The first word of a sentence is capitalised in any case.
            var words = text.Substring(match.Index, match.Length).Split(' ', '-');
            var isStart = match.Index == 0 || (match.Index > 1 && text[match.Index - 2] is '.' or '!' or '?' or ':');
            var unknown = words.Skip(isStart && words.Length > 2 ? 1 : 0).Count(word => char.IsUpper(word[0]) && !Allowed.Contains(word) && !authors.Contains(word));
            if (unknown > 1 || (unknown == 1 && words.Any(FamilyNames.Contains)))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Words(SourceAuthor author) =>
        author.Match(static person => $"{person.Family} {person.Given}", static literal => literal.Literal).Split(' ', '-', '.', ',').Where(static word => word.Length > 0);

    /// <summary>The words of the authors' names, which are public.</summary>
    private sealed class Memory(RuleContext context, RuleFindings findings) : RuleMemory
    {
        private readonly HashSet<string> _authors = context.Sources.SelectMany(static entry => entry.Source.Author ?? []).SelectMany(Words).ToHashSet(StringComparer.Ordinal);

        public override void Visit(RecordEntry entry)
        {
            if (entry.Record is not TestimonyRecord)
                return;
            foreach (var text in entry.Texts)
            {
                if (!text.IsAboutMatter)
                    continue;
                if (text.Text.AsSpan().ContainsAny(QuotationMarks) && Quotation.IsMatch(text.Text))
                    findings.Add(text.Pointer, "The text contains quotation marks.");
                if (HasName(text.Text, _authors))
                    findings.Add(text.Pointer, "The text contains capitalised words that look like a person's name.");
            }
        }

        public override void Complete()
        {
            // Each text was looked at by itself.
        }
    }
}
