namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR506. The schema keeps <c>places</c> and <c>ageDecade</c> coarse; this rule looks at what the testimony says in words.</summary>
internal sealed class TestimonyPlaces() : Rule(
    "DFR506", RuleSeverity.Error, "A testimony tells no place finer than a country and no age finer than a decade.", "Name the country and the decade of life, or leave them out.")
{
    private static readonly string[] Provinces =
    [
        "Pyongyang", "Pyongan", "Phyongan", "Chagang", "Jagang", "Hwanghae", "Kangwon", "Hamgyong", "Hamgyeong", "Ryanggang", "Yanggang", "Rason", "Rajin", "Nampo", "Kaesong",
        "Hyesan", "Musan", "Hoeryong", "Sinuiju", "Chongjin", "Onsong", "Hamhung", "Yanbian", "Yanji", "Tumen", "Dandong", "Changbai", "Longjing",
        "평양", "평안", "자강도", "황해", "강원도", "함경", "량강도", "양강도", "라선", "남포", "혜산", "회령", "신의주", "청진", "온성", "연변", "연길", "단둥",
    ];

    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        foreach (var text in TestimonyTexts.Of(context))
        {
            if (text.Pointer == $"{text.Entry.Pointer}/region")
                findings.Add(text.Pointer, "The place in free text may be finer than a country.");
            else if (Provinces.FirstOrDefault(name => text.Text.Contains(name, StringComparison.OrdinalIgnoreCase)) is { } place)
                findings.Add(text.Pointer, $"The text names a place finer than a country, '{place}'.");
            if (ScannedText.ExactAge.IsMatch(text.Text))
                findings.Add(text.Pointer, "The text names an age in years.");
        }
    }
}
