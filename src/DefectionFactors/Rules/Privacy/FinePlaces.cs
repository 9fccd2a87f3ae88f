using System.Buffers;

namespace DefectionFactors.Rules.Privacy;

/// <summary>Provinces and towns on both sides of the border, in the spellings that are common.</summary>
internal static class FinePlaces
{
    private static readonly string[] LatinNames =
    [
        "Pyongyang", "Pyongan", "Phyongan", "Chagang", "Jagang", "Hwanghae", "Kangwon", "Hamgyong", "Hamgyeong", "Ryanggang", "Yanggang", "Rason", "Rajin", "Nampo", "Kaesong",
        "Hyesan", "Musan", "Hoeryong", "Sinuiju", "Chongjin", "Onsong", "Hamhung", "Yanbian", "Yanji", "Tumen", "Dandong", "Changbai", "Longjing",
    ];

    private static readonly string[] KoreanNames =
    [
        "평양", "평안", "자강도", "황해", "강원도", "함경", "량강도", "양강도", "라선", "남포", "혜산", "회령", "신의주", "청진", "온성", "연변", "연길", "단둥",
    ];

    private static readonly SearchValues<string> Latin = SearchValues.Create(LatinNames, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Korean = SearchValues.Create(KoreanNames, StringComparison.Ordinal);

    /// <summary>The first name that a text holds; null where it holds none.</summary>
    public static string? FirstIn(string text)
    {
        // Apart the two are searched for with vectors; most texts have no syllable of Hangul at all.
        var latin = text.AsSpan().IndexOfAny(Latin);
        var korean = text.AsSpan().IndexOfAnyInRange('\uAC00', '\uD7A3') < 0 ? -1 : text.AsSpan().IndexOfAny(Korean);
        if (korean >= 0 && (latin < 0 || korean < latin))
            return NameAt(text.AsSpan(korean), KoreanNames);
        return latin < 0 ? null : NameAt(text.AsSpan(latin), LatinNames);
    }

    private static string NameAt(ReadOnlySpan<char> text, string[] names)
    {
        foreach (var name in names)
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return name;
        }

        throw new System.Diagnostics.UnreachableException("The search found one of them.");
    }
}
