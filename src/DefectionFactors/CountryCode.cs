namespace DefectionFactors;

/// <content>Names.</content>
public readonly partial record struct CountryCode
{
    /// <summary>The short name by ISO 3166-1, such as <c>Viet Nam</c> or <c>베트남</c>.</summary>
    /// <param name="language">Korean for <c>ko</c>; English for any other language.</param>
    /// <returns>The name; null where ISO assigns the code to no country.</returns>
    public string? NameIn(LanguageTag language) => PlaceNames.Find(Value, language);
}
