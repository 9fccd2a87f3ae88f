using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Schemawright.Patterns;

/// <summary>
/// The code points of <c>\p{…}</c>, ECMA-262 section 22.2.1, for which the runtime has the data: general categories and a few binary properties.
/// </summary>
internal static class UnicodeProperties
{
    private static readonly Dictionary<string, UnicodeCategory[]> Categories = CreateCategories();

    private static readonly Lazy<CodePointSet[]> SetsByCategory = new(CreateSetsByCategory);

    /// <summary>
    /// Finds a property by what is between the braces: <c>L</c>, <c>Letter</c>, <c>General_Category=Letter</c>, <c>ASCII</c>; <see langword="false"/> if it is
    /// unknown.
    /// </summary>
    public static bool TryGet(string expression, [NotNullWhen(true)] out CodePointSet? set)
    {
        var separator = expression.IndexOf("=", StringComparison.Ordinal);
        var name = separator < 0 ? null : expression.Substring(0, separator);
        var value = expression.Substring(separator + 1);
        set = name is null ? Binary(value) : null;
        if (set is null && name is null or "General_Category" or "gc" && Categories.TryGetValue(value, out var categories))
            set = categories.Aggregate(CodePointSet.Empty, static (union, category) => union.Union(SetsByCategory.Value[(int)category]));
        return set is not null;
    }

    private static CodePointSet? Binary(string name) => name switch
    {
        "Any" => CodePointSet.All,
        "ASCII" => CodePointSet.Of((0, 0x7F)),
        "ASCII_Hex_Digit" or "AHex" => CodePointSet.Of(('0', '9'), ('A', 'F'), ('a', 'f')),
        "Assigned" => SetsByCategory.Value[(int)UnicodeCategory.OtherNotAssigned].Complement(),
        "White_Space" or "space" => CodePointSet.Of((9, 13), (0x85, 0x85)).Union(SetsByCategory.Value[(int)UnicodeCategory.SpaceSeparator])
            .Union(SetsByCategory.Value[(int)UnicodeCategory.LineSeparator]).Union(SetsByCategory.Value[(int)UnicodeCategory.ParagraphSeparator]),
        "Alphabetic" or "Alpha" => Categories["L"].Append(UnicodeCategory.LetterNumber)
            .Aggregate(CodePointSet.Empty, static (union, category) => union.Union(SetsByCategory.Value[(int)category])),
        "Uppercase" or "Upper" => SetsByCategory.Value[(int)UnicodeCategory.UppercaseLetter],
        "Lowercase" or "Lower" => SetsByCategory.Value[(int)UnicodeCategory.LowercaseLetter],
        _ => null,
    };

    private static Dictionary<string, UnicodeCategory[]> CreateCategories()
    {
        var categories = new Dictionary<string, UnicodeCategory[]>(StringComparer.Ordinal);
        Add(categories, "Lu Uppercase_Letter", UnicodeCategory.UppercaseLetter);
        Add(categories, "Ll Lowercase_Letter", UnicodeCategory.LowercaseLetter);
        Add(categories, "Lt Titlecase_Letter", UnicodeCategory.TitlecaseLetter);
        Add(categories, "LC Cased_Letter", UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter);
        Add(categories, "Lm Modifier_Letter", UnicodeCategory.ModifierLetter);
        Add(categories, "Lo Other_Letter", UnicodeCategory.OtherLetter);
        Add(
            categories, "L Letter", UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter,
            UnicodeCategory.ModifierLetter, UnicodeCategory.OtherLetter);
        Add(categories, "Mn Nonspacing_Mark", UnicodeCategory.NonSpacingMark);
        Add(categories, "Mc Spacing_Mark", UnicodeCategory.SpacingCombiningMark);
        Add(categories, "Me Enclosing_Mark", UnicodeCategory.EnclosingMark);
        Add(categories, "M Mark Combining_Mark", UnicodeCategory.NonSpacingMark, UnicodeCategory.SpacingCombiningMark, UnicodeCategory.EnclosingMark);
        Add(categories, "Nd Decimal_Number digit", UnicodeCategory.DecimalDigitNumber);
        Add(categories, "Nl Letter_Number", UnicodeCategory.LetterNumber);
        Add(categories, "No Other_Number", UnicodeCategory.OtherNumber);
        Add(categories, "N Number", UnicodeCategory.DecimalDigitNumber, UnicodeCategory.LetterNumber, UnicodeCategory.OtherNumber);
        AddPunctuationAndOthers(categories);
        return categories;
    }

    private static void AddPunctuationAndOthers(Dictionary<string, UnicodeCategory[]> categories)
    {
        Add(categories, "Pc Connector_Punctuation", UnicodeCategory.ConnectorPunctuation);
        Add(categories, "Pd Dash_Punctuation", UnicodeCategory.DashPunctuation);
        Add(categories, "Ps Open_Punctuation", UnicodeCategory.OpenPunctuation);
        Add(categories, "Pe Close_Punctuation", UnicodeCategory.ClosePunctuation);
        Add(categories, "Pi Initial_Punctuation", UnicodeCategory.InitialQuotePunctuation);
        Add(categories, "Pf Final_Punctuation", UnicodeCategory.FinalQuotePunctuation);
        Add(categories, "Po Other_Punctuation", UnicodeCategory.OtherPunctuation);
        Add(
            categories, "P Punctuation punct",
            UnicodeCategory.ConnectorPunctuation, UnicodeCategory.DashPunctuation, UnicodeCategory.OpenPunctuation, UnicodeCategory.ClosePunctuation,
            UnicodeCategory.InitialQuotePunctuation, UnicodeCategory.FinalQuotePunctuation, UnicodeCategory.OtherPunctuation);
        Add(categories, "Sm Math_Symbol", UnicodeCategory.MathSymbol);
        Add(categories, "Sc Currency_Symbol", UnicodeCategory.CurrencySymbol);
        Add(categories, "Sk Modifier_Symbol", UnicodeCategory.ModifierSymbol);
        Add(categories, "So Other_Symbol", UnicodeCategory.OtherSymbol);
        Add(categories, "S Symbol", UnicodeCategory.MathSymbol, UnicodeCategory.CurrencySymbol, UnicodeCategory.ModifierSymbol, UnicodeCategory.OtherSymbol);
        Add(categories, "Zs Space_Separator", UnicodeCategory.SpaceSeparator);
        Add(categories, "Zl Line_Separator", UnicodeCategory.LineSeparator);
        Add(categories, "Zp Paragraph_Separator", UnicodeCategory.ParagraphSeparator);
        Add(categories, "Z Separator", UnicodeCategory.SpaceSeparator, UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator);
        Add(categories, "Cc Control cntrl", UnicodeCategory.Control);
        Add(categories, "Cf Format", UnicodeCategory.Format);
        Add(categories, "Cs Surrogate", UnicodeCategory.Surrogate);
        Add(categories, "Co Private_Use", UnicodeCategory.PrivateUse);
        Add(categories, "Cn Unassigned", UnicodeCategory.OtherNotAssigned);
        Add(
            categories, "C Other", UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.Surrogate,
            UnicodeCategory.PrivateUse, UnicodeCategory.OtherNotAssigned);
    }

    private static void Add(Dictionary<string, UnicodeCategory[]> categories, string names, params UnicodeCategory[] values)
    {
        foreach (var name in names.Split(' '))
            categories.Add(name, values);
    }

    private static CodePointSet[] CreateSetsByCategory()
    {
        var ranges = new List<(int First, int Last)>[30];
        for (var category = 0; category < ranges.Length; category++)
            ranges[category] = [];
        var start = 0;
        var current = CategoryOf(0);
        for (var codePoint = 1; codePoint <= CodePointSet.Last + 1; codePoint++)
        {
            var next = codePoint <= CodePointSet.Last ? CategoryOf(codePoint) : (UnicodeCategory)(-1);
            if (next == current)
                continue;
            ranges[(int)current].Add((start, codePoint - 1));
            start = codePoint;
            current = next;
        }

        return [.. ranges.Select(static list => CodePointSet.Of(list))];
    }

    private static UnicodeCategory CategoryOf(int codePoint)
    {
#if NET
        return CharUnicodeInfo.GetUnicodeCategory(codePoint);
#else
        return codePoint <= char.MaxValue
            ? CharUnicodeInfo.GetUnicodeCategory((char)codePoint)
            : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0);
#endif
    }
}
