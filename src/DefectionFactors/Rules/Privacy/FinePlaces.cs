using System.Buffers;

namespace DefectionFactors.Rules.Privacy;

/// <summary>Provinces and towns on both sides of the border, in the spellings that are common.</summary>
internal static class FinePlaces
{
    private static readonly string[] Provinces =
    [
        "Pyongyang", "Pyongan", "Phyongan", "Chagang", "Jagang", "Hwanghae", "Kangwon", "Hamgyong", "Hamgyeong", "Ryanggang", "Yanggang", "Rason", "Rajin", "Nampo", "Kaesong",
        "Hyesan", "Musan", "Hoeryong", "Sinuiju", "Chongjin", "Onsong", "Hamhung", "Yanbian", "Yanji", "Tumen", "Dandong", "Changbai", "Longjing",
        "평양", "평안", "자강도", "황해", "강원도", "함경", "량강도", "양강도", "라선", "남포", "혜산", "회령", "신의주", "청진", "온성", "연변", "연길", "단둥",
    ];

    private static readonly SearchValues<string> Search = SearchValues.Create(Provinces, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first name that a text holds; null where it holds none.</summary>
    public static string? FirstIn(string text)
    {
        var start = text.AsSpan().IndexOfAny(Search);
        if (start < 0)
            return null;
        foreach (var name in Provinces)
        {
            if (text.AsSpan(start).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return name;
        }

        return null;
    }
}
