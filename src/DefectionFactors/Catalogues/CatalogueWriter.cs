namespace DefectionFactors.Catalogues;

/// <summary>Describes datasets for catalogues. The same dataset gives the same text everywhere: nothing depends on the day, the machine or its language.</summary>
/// <example>
/// <code>
/// var json = CatalogueWriter.Write(dataset, CatalogueFormat.SchemaOrg, new CatalogueOptions { Page = new Uri("https://example.org/data") });
/// </code>
/// </example>
public static class CatalogueWriter
{
    /// <summary>Describes a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="format">The vocabulary.</param>
    /// <param name="options">Addresses; null for none.</param>
    /// <returns>JSON-LD, with LF.</returns>
    /// <exception cref="ArgumentException">Croissant is asked for without the address of a page.</exception>
    public static string Write(DefectionFactorDataset dataset, CatalogueFormat format, CatalogueOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var subject = new CatalogueSubject(dataset, options ?? new CatalogueOptions());
        var description = format switch
        {
            CatalogueFormat.SchemaOrg => SchemaOrg.Describe(subject),
            CatalogueFormat.Dcat => Dcat.Describe(subject),
            CatalogueFormat.Croissant => Croissant.Describe(subject),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The vocabulary is not known."),
        };
        return IndentedJson.Text(writer => description.WriteTo(writer));
    }
}
