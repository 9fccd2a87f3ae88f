using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using DefectionFactors.Time;

namespace DefectionFactors.Catalogues;

/// <summary>A dataset as every vocabulary sees it.</summary>
internal sealed class CatalogueSubject
{
    private readonly ReadOnlyMemory<byte> _text;

    /// <summary>Takes a dataset and the addresses of its page and file.</summary>
    public CatalogueSubject(DefectionFactorDataset dataset, CatalogueOptions options)
    {
        (Dataset, Page, Download) = (dataset, options.Page?.AbsoluteUri, options.Download?.AbsoluteUri);
        _text = options.Text ?? dataset.ToUtf8Json();
    }

    /// <summary>The dataset.</summary>
    public DefectionFactorDataset Dataset { get; }

    /// <summary>Its description.</summary>
    public DatasetMetadata Metadata => Dataset.Dataset;

    /// <summary>The address of its page.</summary>
    public string? Page { get; }

    /// <summary>The address of its file.</summary>
    public string? Download { get; }

    /// <summary>The address of its licence.</summary>
    public string License => $"https://spdx.org/licenses/{Metadata.License}";

    /// <summary>The address of the schema that it holds to.</summary>
    public string Schema => "https://w3id.org/defection-factors/schema/1.0/dataset.schema.json";

    /// <summary>Bytes of the file.</summary>
    public int Size => _text.Length;

    /// <summary>The checksum of the file, in lower-case hexadecimal digits.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(_text.Span));

    /// <summary>What it must not be used for, as a sentence that stands alone.</summary>
    public string? Prohibited => Metadata.ProhibitedUses is { } uses ? $"Not to be used for: {uses}" : null;

    /// <summary>The factors that it speaks of, in words.</summary>
    public IEnumerable<string> Keywords => Distinct(Dataset.Records?.Select(static record => record.Factor.Code.Value));

    /// <summary>What its statistics measure, in words.</summary>
    public IEnumerable<string> Measured => Distinct(Dataset.Statistics.Select(static record => record.Indicator.Value));

    /// <summary>The period that it covers.</summary>
    public EdtfPeriod? Covered => Metadata.TemporalCoverage is { } coverage && EdtfPeriod.TryParse(coverage, out var period) ? period : null;

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An object of the members that have a value.</summary>
    public static JsonObject Object(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var result = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not null)
                result.Add(name, value);
        }

        return result;
    }

    /// <summary>An array; null where there is nothing to put into it.</summary>
    public static JsonArray? Array(IEnumerable<JsonNode> items)
    {
        var array = new JsonArray([.. items]);
        return array.Count == 0 ? null : array;
    }

    /// <summary>An array of texts; null where there are none.</summary>
    public static JsonArray? Array(IEnumerable<string> items) => Array(items.Select(static item => (JsonNode)JsonValue.Create(item)));

    private static IEnumerable<string> Distinct(IEnumerable<string>? codes) => (codes ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Words);

    /// <summary>A code in words: <c>travelPermitRegime</c> becomes <c>travel permit regime</c>.</summary>
    private static string Words(string code) => string.Concat(code.Select(static letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
}
