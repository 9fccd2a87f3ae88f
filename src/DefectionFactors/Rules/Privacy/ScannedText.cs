using System.Buffers;
using System.Text.RegularExpressions;

namespace DefectionFactors.Rules.Privacy;

/// <summary>Patterns of personal details in free text. They run in time linear in the text, whatever it is.</summary>
internal static class ScannedText
{
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
    private const string FullDate = @"[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2} (?:" + Months + @") [0-9]{4}|(?:" + Months + @") [0-9]{1,2},? [0-9]{4}|[0-9]{4}년 ?[0-9]{1,2}월 ?[0-9]{1,2}일";

    private static readonly SearchValues<string> LatinWordsOfBirth = SearchValues.Create(["born", "birth"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A date finer than a year: numbers with a month, a month's name beside a year or day, the Korean form.</summary>
    public static Regex FinerThanYear { get; } = Create(@"\b[0-9]{4}-(?:0[1-9]|1[0-2])\b|" + FullDate + @"|\b(?:" + Months + @") (?:of )?[0-9]{4}|\b[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?(?:" + Months + @")\b|[0-9]{1,2}월");

    /// <summary>An age in years.</summary>
    public static Regex ExactAge { get; } = Create(@"\b(?i:aged?|age of) [0-9]{1,2}\b|\b[0-9]{1,2}[- ](?i:years?)[- ](?i:old)\b|\b[0-9]{1,2} ?(?:세|살)");

    /// <summary>An address of electronic mail.</summary>
    public static Regex MailAddress { get; } = Create(@"[A-Za-z0-9._%+-]@[A-Za-z0-9-]+\.[A-Za-z]");

    /// <summary>A telephone number with country code, or in the Korean form.</summary>
    public static Regex PhoneNumber { get; } = Create(@"\+[0-9]{1,3}(?:[ .()-]{0,2}[0-9]){7,12}\b|\b0[0-9]{1,2}[-. ][0-9]{3,4}[-. ][0-9]{4}\b");

    /// <summary>The number of a passport or of a resident's registration.</summary>
    public static Regex DocumentNumber { get; } = Create(@"\b[0-9]{6}-[1-8][0-9]{6}\b|\b[A-Z]{1,2}[0-9]{7,9}\b|\b[A-Z][0-9]{3}[A-Z][0-9]{4}\b");

    /// <summary>A full date near a word for birth.</summary>
    public static Regex BirthDate { get; } = Create(@"(?:\b(?i:born|birth|birthday)\b|생년월일|출생)[^.]{0,24}(?:" + FullDate + @")|(?:" + FullDate + @")[^.]{0,6}(?:생|출생)");

    /// <summary>What every pattern of a direct identifier needs at least one of.</summary>
    public static SearchValues<char> DigitsAndAt { get; } = SearchValues.Create("0123456789@");

    /// <summary>Whether a text speaks of birth, which a date of birth stands near to. The two scripts are searched one by one: together they would take the way by each character.</summary>
    public static bool HasWordOfBirth(ReadOnlySpan<char> text) => text.ContainsAny(LatinWordsOfBirth) || text.ContainsAny('생', '출');

    /// <summary>Whether a text has a digit: without one it names no time and no age.</summary>
    public static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    private static Regex Create(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
