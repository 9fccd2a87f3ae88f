using System.Text.Json.Nodes;
using DefectionFactors.Citations;
using static DefectionFactors.Catalogues.CatalogueSubject;

namespace DefectionFactors.Catalogues;

/// <summary>A dataset in the terms of schema.org.</summary>
internal static class SchemaOrg
{
    /// <summary>The whole description.</summary>
    public static JsonObject Describe(CatalogueSubject subject)
    {
        var description = Object(("@context", "https://schema.org/"), ("@type", "Dataset"), ("@id", subject.Page));
        foreach (var (name, value) in Core(subject))
            description.Add(name, value);
        foreach (var (name, value) in Object(
            ("variableMeasured", Array(subject.Measured)),
            ("measurementTechnique", subject.Metadata.Methodology),
            ("usageInfo", subject.Metadata.ProhibitedUses is { } prohibited ? Object(("@type", "CreativeWork"), ("name", "Prohibited uses"), ("text", prohibited)) : null),
            ("citation", Array(subject.Dataset.Works.Select(Work))),
            ("distribution", Array([Object(
                ("@type", "DataDownload"), ("encodingFormat", "application/json"), ("contentUrl", subject.Download),
                ("contentSize", $"{subject.Size} B"), ("sha256", subject.Sha256))])))
            .ToArray().Select(static member => (member.Key, member.Value!.DeepClone())))
            description.Add(name, value);
        return description;
    }

    /// <summary>The members that Croissant shares.</summary>
    public static IEnumerable<(string Name, JsonNode Value)> Core(CatalogueSubject subject)
    {
        var metadata = subject.Metadata;
        var members = Object(
            ("name", metadata.Title),
            ("description", metadata.Description ?? metadata.Title),
            ("identifier", metadata.Id.Value),
            ("url", subject.Page),
            ("version", metadata.Version.Value),
            ("creativeWorkStatus", metadata.Status.ToString()),
            ("license", subject.License),
            ("isAccessibleForFree", true),
            ("creator", Agent(metadata.Publisher)),
            ("publisher", Agent(metadata.Publisher)),
            ("contributor", Array((metadata.Contributors ?? []).Select(static agent => (JsonNode)Agent(agent)))),
            ("datePublished", Day(metadata.Released)),
            ("dateModified", Day(metadata.Modified)),
            ("inLanguage", Array(metadata.LanguagesOrDefault.Select(static language => language.Value))),
            ("keywords", Array(subject.Keywords)),
            ("spatialCoverage", Array((metadata.SpatialCoverage ?? []).Select(Country))),
            ("temporalCoverage", Coverage(subject)));
        return [.. members.Select(static member => (member.Key, member.Value!.DeepClone()))];
    }

    private static JsonObject Agent(Agent agent) => Object(
        ("@type", agent.Type == AgentType.Person ? "Person" : "Organization"), ("name", agent.Name), ("url", agent.Url?.Value.OriginalString), ("identifier", agent.Identifier?.Value));

    private static JsonNode Country(CountryCode code) => Object(("@type", "Country"), ("name", code.NameIn(new LanguageTag("en")) ?? code.Value), ("identifier", code.Value));

    /// <summary>ISO 8601 with <c>..</c> for an open end; what goes beyond it is written as days.</summary>
    private static string? Coverage(CatalogueSubject subject) => subject.Covered switch
    {
        null => null,
        var period when period.Text.All(static letter => char.IsAsciiDigit(letter) || letter is '-' or '/' or '.') => period.Text,
        var period => $"{Day(period.Earliest) ?? ".."}/{Day(period.Latest) ?? ".."}",
    };

    private static JsonNode Work(Source source) => Object(
        ("@type", "CreativeWork"),
        ("name", source.Title),
        ("author", Array((source.Author ?? []).Select(static author => author.Match<JsonNode>(
            static person => Object(("@type", "Person"), ("familyName", person.Family), ("givenName", person.Given)),
            static literal => Object(("@type", "Organization"), ("name", literal.Literal)))))),
        ("datePublished", CitationDate.OfIssue(source) is { } date ? Date(date) : null),
        ("url", source.Url?.Value.OriginalString),
        ("sameAs", source.Doi is { } doi ? $"https://doi.org/{doi}" : null));

    private static string Date(CitationDate date) =>
        FormattableString.Invariant($"{date.Year:0000}{(date.Month is { } month ? $"-{month:00}" : "")}{(date.Day is { } day ? $"-{day:00}" : "")}");
}
