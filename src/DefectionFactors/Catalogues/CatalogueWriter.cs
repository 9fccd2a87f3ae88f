using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DefectionFactors.Catalogues;

/// <summary>Describes datasets for catalogues. The same dataset gives the same text everywhere: nothing depends on the day, the machine or its language.</summary>
/// <example>
/// <code>
/// var json = CatalogueWriter.Write(dataset, CatalogueFormat.SchemaOrg, new CatalogueOptions { Page = new Uri("https://example.org/data") });
/// </code>
/// </example>
public static class CatalogueWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        return Text(format switch
        {
            CatalogueFormat.SchemaOrg => SchemaOrg.Describe(subject),
            CatalogueFormat.Dcat => Dcat.Describe(subject),
            CatalogueFormat.Croissant => Croissant.Describe(subject),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such vocabulary."),
        });
    }

    private static string Text(JsonObject description)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            description.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)) + "\n";
    }
}
