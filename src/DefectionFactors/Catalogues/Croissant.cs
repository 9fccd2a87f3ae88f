using System.Text.Json.Nodes;
using DefectionFactors.Citations;
using static DefectionFactors.Catalogues.CatalogueSubject;

namespace DefectionFactors.Catalogues;

/// <summary>A dataset in the terms of Croissant 1.1 and its vocabulary for responsible use, RAI 1.0.</summary>
internal static class Croissant
{
    private const string File = "dataset.json";

    /// <summary>Terms of the Croissant namespace that stand without prefix.</summary>
    private static readonly string[] Terms = ["citeAs", "extract", "field", "fileObject", "jsonPath", "key", "recordSet", "references", "source"];

    /// <summary>The whole description.</summary>
    /// <exception cref="ArgumentException">There is no address of a page.</exception>
    public static JsonObject Describe(CatalogueSubject subject)
    {
        if (subject.Page is null)
            throw new ArgumentException("Croissant requires the URL of the dataset's page.");
        var metadata = subject.Metadata;
        var description = Object(
            ("@context", Context()),
            ("@type", "sc:Dataset"),
            ("@id", subject.Page),
            ("conformsTo", Array(["http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/RAI/1.0"])),
            ("citeAs", BibTex.Entry(Citation(subject))));
        foreach (var (name, value) in SchemaOrg.Core(subject))
            description.Add(name, value);
        foreach (var (name, value) in Object(
            ("rai:dataCollection", metadata.Methodology),
            ("rai:dataBiases", metadata.KnownBiases),
            ("rai:dataUseCases", metadata.IntendedUses),
            ("rai:dataLimitations", subject.Prohibited),
            ("rai:personalSensitiveInformation", metadata.Disclosure?.Method),
            ("distribution", Array([FileObject(subject)])),
            ("recordSet", Array([
                RecordSet("records", "The records, one for each statement.", [("id", "id"), ("kind", "kind"), ("group", "factor.group"), ("factor", "factor.code"), ("title", "title"), ("time", "time")]),
                RecordSet("sources", "The sources that records cite.", [("id", "id"), ("type", "type"), ("title", "title")])])))
            .ToArray())
            description.Add(name, value!.DeepClone());
        return description;
    }

    private static JsonObject Context()
    {
        var context = Object(
            ("@language", "en"),
            ("@vocab", "https://schema.org/"),
            ("cr", "http://mlcommons.org/croissant/"),
            ("rai", "http://mlcommons.org/croissant/RAI/"),
            ("dct", "http://purl.org/dc/terms/"),
            ("sc", "https://schema.org/"),
            ("conformsTo", "dct:conformsTo"),
            ("dataType", Object(("@id", "cr:dataType"), ("@type", "@vocab"))));
        foreach (var term in Terms)
            context.Add(term, $"cr:{term}");
        return context;
    }

    private static JsonObject FileObject(CatalogueSubject subject) => Object(
        ("@type", "cr:FileObject"),
        ("@id", File),
        ("name", File),
        ("description", "The whole dataset as one JSON document."),
        // A name without address is taken from beside the description.
        ("contentUrl", subject.Download ?? File),
        ("contentSize", $"{subject.Size} B"),
        ("encodingFormat", "application/json"),
        ("sha256", subject.Sha256));

    /// <summary>Only members that every record has: a reader of columns would put the others beside the wrong record.</summary>
    private static JsonObject RecordSet(string name, string description, (string Name, string Path)[] fields) => Object(
        ("@type", "cr:RecordSet"),
        ("@id", name),
        ("name", name),
        ("description", description),
        ("key", Object(("@id", $"{name}/id"))),
        ("field", Array(fields.Select(field => (JsonNode)Object(
            ("@type", "cr:Field"),
            ("@id", $"{name}/{field.Name}"),
            ("name", $"{name}/{field.Name}"),
            ("dataType", "sc:Text"),
            ("source", Object(("fileObject", Object(("@id", File))), ("extract", Object(("jsonPath", $"$.{name}[*].{field.Path}"))))))))));

    /// <summary>The dataset itself as a work to cite.</summary>
    private static Source Citation(CatalogueSubject subject) => new()
    {
        Id = subject.Metadata.Id,
        Type = SourceType.Dataset,
        Title = subject.Metadata.Title,
        Author = [new LiteralAuthor { Literal = subject.Metadata.Publisher.Name }],
        Issued = Day(subject.Metadata.Released) is { } released ? new EdtfDate(released) : null,
        Version = subject.Metadata.Version.Value,
        Url = new WebAddress(new Uri(subject.Page!)),
    };
}
