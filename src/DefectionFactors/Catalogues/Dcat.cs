using System.Globalization;
using System.Text.Json.Nodes;
using static DefectionFactors.Catalogues.CatalogueSubject;

namespace DefectionFactors.Catalogues;

/// <summary>A dataset in the terms of DCAT 3.</summary>
internal static class Dcat
{
    /// <summary>The whole description.</summary>
    public static JsonObject Describe(CatalogueSubject subject)
    {
        var metadata = subject.Metadata;
        return Object(
            ("@context", Context()),
            ("@type", "dcat:Dataset"),
            ("@id", subject.Page),
            ("dct:identifier", metadata.Id.Value),
            ("dct:title", Text(metadata.Title)),
            ("dct:description", Text(metadata.Description)),
            ("dcat:version", metadata.Version.Value),
            ("dct:issued", Typed("xsd:date", Day(metadata.Released))),
            ("dct:modified", Typed("xsd:date", Day(metadata.Modified))),
            ("dct:license", Reference(subject.License)),
            ("dct:publisher", Object(
                ("@type", metadata.Publisher.Type == AgentType.Person ? "foaf:Person" : "foaf:Organization"), ("foaf:name", metadata.Publisher.Name),
                ("foaf:homepage", Reference(metadata.Publisher.Url?.Value.OriginalString)))),
            ("dcat:landingPage", Reference(subject.Page)),
            ("dct:language", Array(metadata.LanguagesOrDefault.Where(static language => language.Value.Length == 2)
                .Select(static language => (JsonNode)Reference($"http://id.loc.gov/vocabulary/iso639-1/{language}")!))),
            ("dcat:keyword", Array(subject.Keywords.Select(static keyword => (JsonNode)Text(keyword)!))),
            ("dct:spatial", Array((metadata.SpatialCoverage ?? []).Select(Location))),
            ("dct:temporal", Period(subject)),
            ("dct:provenance", Statement("dct:ProvenanceStatement", metadata.Methodology)),
            ("dct:accessRights", Statement("dct:RightsStatement", subject.Prohibited)),
            ("dct:references", Array(subject.Dataset.Works.Where(static work => work.Url is not null).Select(static work => (JsonNode)Reference(work.Url!.Value.Value.OriginalString)!))),
            ("dcat:distribution", Array([Distribution(subject)])));
    }

    private static JsonObject Context() => Object(
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("spdx", "http://spdx.org/rdf/terms#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private static JsonObject Distribution(CatalogueSubject subject) => Object(
        ("@type", "dcat:Distribution"),
        ("dcat:downloadURL", Reference(subject.Download)),
        ("dcat:accessURL", Reference(subject.Download ?? subject.Page)),
        ("dcat:mediaType", Reference("https://www.iana.org/assignments/media-types/application/json")),
        ("dct:conformsTo", Reference(subject.Schema)),
        ("dct:license", Reference(subject.License)),
        ("dcat:byteSize", Typed("xsd:nonNegativeInteger", subject.Size.ToString(CultureInfo.InvariantCulture))),
        ("spdx:checksum", Object(
            ("@type", "spdx:Checksum"),
            ("spdx:algorithm", Reference("spdx:checksumAlgorithm_sha256")),
            ("spdx:checksumValue", Typed("xsd:hexBinary", subject.Sha256)))));

    private static JsonNode Location(CountryCode code) => Object(
        ("@type", "dct:Location"),
        ("dct:identifier", code.Value),
        ("skos:prefLabel", Array([
            Text(code.NameIn(new LanguageTag("en")) ?? code.Value)!,
            Object(("@language", "ko"), ("@value", code.NameIn(new LanguageTag("ko")) ?? code.Value))])));

    private static JsonObject? Period(CatalogueSubject subject) => subject.Covered is not { } period
        ? null
        : Object(("@type", "dct:PeriodOfTime"), ("dcat:startDate", Typed("xsd:date", Day(period.Earliest))), ("dcat:endDate", Typed("xsd:date", Day(period.Latest))));

    private static JsonObject? Statement(string type, string? text) => text is null ? null : Object(("@type", type), ("rdfs:label", Text(text)));

    private static JsonObject? Text(string? text) => text is null ? null : Object(("@language", "en"), ("@value", text));

    private static JsonObject? Typed(string type, string? value) => value is null ? null : Object(("@type", type), ("@value", value));

    private static JsonObject? Reference(string? address) => address is null ? null : Object(("@id", address));
}
