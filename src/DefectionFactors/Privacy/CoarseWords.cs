using System.Globalization;
using System.Text.RegularExpressions;
using DefectionFactors.Rules.Privacy;

namespace DefectionFactors.Privacy;

/// <summary>Puts coarser words in the place of finer ones: a year for a day, a country for a town, a decade of life for an age.</summary>
internal static class CoarseWords
{
    private const string Removed = "[removed]";

    private static readonly Regex Year = Create(@"[0-9]{4}");
    private static readonly Regex Digits = Create("[0-9]{1,2}");

    /// <summary>Towns and provinces on the Chinese side; all others that the rule knows are on the other.</summary>
    private static readonly Regex InChina = Create("(?i:Yanbian|Yanji|Tumen|Dandong|Changbai|Longjing)|연변|연길|단둥");

    private static readonly Regex InKorea = Create(
        "(?i:(?:North |South )?(?:Pyongyang|Pyongan|Phyongan|Chagang|Jagang|Hwanghae|Kangwon|Hamgyong|Hamgyeong|Ryanggang|Yanggang|Rason|Rajin|Nampo|Kaesong"
        + "|Hyesan|Musan|Hoeryong|Sinuiju|Chongjin|Onsong|Hamhung)(?: Province)?)|(?:평양|평안|자강도|황해|강원도|함경|량강도|양강도|라선|남포|혜산|회령|신의주|청진|온성)(?:남도|북도)?");

    /// <summary>Coarser words for what a rule found.</summary>
    /// <param name="ruleId">The rule.</param>
    /// <param name="text">The text.</param>
    /// <returns>The text as it was where no coarser words are known.</returns>
    public static string For(string ruleId, string text) => ruleId switch
    {
        "DFR501" => WithoutIdentifiers(text),
        "DFR505" => ScannedText.FinerThanYear.Replace(text, static match => Year.Match(match.Value) is { Success: true } year ? year.Value : Removed),
        "DFR506" => ScannedText.ExactAge.Replace(InKorea.Replace(InChina.Replace(text, IsKorean(text) ? "중국" : "China"), IsKorean(text) ? "북한" : "North Korea"), DecadeOf),
        _ => text,
    };

    /// <summary>Whole words around a find too: half a mail address is one all the same.</summary>
    private static string WithoutIdentifiers(string text)
    {
        text = ScannedText.BirthDate.Replace(text, Removed);
        text = ScannedText.PhoneNumber.Replace(text, Removed);
        text = ScannedText.DocumentNumber.Replace(text, Removed);
        return string.Join(' ', text.Split(' ').Select(static word => ScannedText.MailAddress.IsMatch(word) ? Removed : word));
    }

    private static string DecadeOf(Match match)
    {
        var age = int.Parse(Digits.Match(match.Value).Value, CultureInfo.InvariantCulture);
        if (IsKorean(match.Value))
            return age < 20 ? "10대" : FormattableString.Invariant($"{age / 10}0대");
        return age < 20 ? "in their teens or younger" : FormattableString.Invariant($"in their {age / 10}0s");
    }

    private static bool IsKorean(string text) => text.Any(static character => character is >= '\uAC00' and <= '\uD7A3');

    private static Regex Create(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
