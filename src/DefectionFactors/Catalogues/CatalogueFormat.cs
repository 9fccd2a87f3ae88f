namespace DefectionFactors.Catalogues;

/// <summary>A vocabulary in which catalogues and search engines describe datasets; all are written as JSON-LD.</summary>
public enum CatalogueFormat
{
    /// <summary>schema.org <c>Dataset</c>, for search engines.</summary>
    SchemaOrg,

    /// <summary>DCAT 3, for data portals.</summary>
    Dcat,

    /// <summary>Croissant 1.1 with its vocabulary for responsible use, for machine learning.</summary>
    Croissant,
}
