namespace DefectionFactors;

/// <content>Names.</content>
public sealed partial record Place
{
    /// <summary>The name of the place, as finely as it is known, from ISO 3166 and the codelist of named areas.</summary>
    /// <param name="language">Korean for <c>ko</c>; English for any other language.</param>
    /// <returns>Such as <c>North Hamgyong</c> or <c>대한민국</c>; the code where there is no name for it.</returns>
    public string NameIn(LanguageTag language)
    {
        var code = Subdivision?.Value ?? Area?.Value ?? Country?.Value ?? "";
        return PlaceNames.Find(code, language) ?? code;
    }
}
