namespace DefectionFactors;

/// <content>Names.</content>
public readonly partial record struct SubdivisionCode
{
    /// <summary>The name by ISO 3166-2, for the provinces of the DPRK and the Chinese ones along its border.</summary>
    /// <param name="language">Korean for <c>ko</c>; English for any other language.</param>
    /// <returns>The name; null for a subdivision of another country.</returns>
    public string? NameIn(LanguageTag language) => PlaceNames.Find(Value, language);
}
