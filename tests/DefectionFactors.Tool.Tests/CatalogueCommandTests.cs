using System.Security.Cryptography;
using System.Text.Json;

namespace DefectionFactors.Tool.Tests;

public class CatalogueCommandTests
{
    private const string Page = "https://example.org/data";

    [Theory]
    [InlineData("catalogue-schema-org", "schema.org")]
    [InlineData("catalogue-dcat", "dcat")]
    [InlineData("catalogue-croissant", "croissant")]
    public void A_description_is_as_checked_in(string name, string format)
    {
        var run = ToolRun.WithInput(Small, "catalogue", "--format", format, "--url", Page, "--download", $"{Page}/data.json", "--file", "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(name, run.Output);
        Assert.Equal(run, ToolRun.WithInput(Small, "catalogue", "--format", format, "--url", Page, "--download", $"{Page}/data.json", "--file", "-"));
    }

    [Fact]
    public void The_checksum_is_that_of_the_file()
    {
        using var description = JsonDocument.Parse(ToolRun.Of("catalogue").Output);
        var file = description.RootElement.GetProperty("distribution")[0];
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(DefectionFactorDataset.BundledJson())), file.GetProperty("sha256").GetString());
        Assert.Equal($"{DefectionFactorDataset.BundledJson().Length} B", file.GetProperty("contentSize").GetString());
    }

    [Fact]
    public void Every_path_of_a_croissant_field_is_in_every_record()
    {
        using var description = JsonDocument.Parse(ToolRun.Of("catalogue", "--format", "croissant", "--url", Page).Output);
        using var data = JsonDocument.Parse(DefectionFactorDataset.BundledJson());
        var paths = description.RootElement.GetProperty("recordSet").EnumerateArray().SelectMany(static set => set.GetProperty("field").EnumerateArray())
            .Select(static field => field.GetProperty("source").GetProperty("extract").GetProperty("jsonPath").GetString()!).ToArray();
        Assert.Equal(9, paths.Length);
        Assert.All(paths, path =>
        {
            string[] steps = path.Split("[*].") is [var list, var rest] ? [list[2..], .. rest.Split('.')] : [];
            Assert.All(data.RootElement.GetProperty(steps[0]).EnumerateArray(), item => Assert.Equal(JsonValueKind.String, steps[1..].Aggregate(item, static (value, step) => value.GetProperty(step)).ValueKind));
        });
    }

    [Theory]
    [InlineData("Croissant requires the URL of the dataset's page: --url.", "catalogue", "--format", "croissant")]
    [InlineData("'ftp://example.org' is not an http or https URL.", "catalogue", "--url", "ftp://example.org")]
    [InlineData("'data.json' is not an http or https URL.", "catalogue", "--download", "data.json")]
    public void What_cannot_be_described_is_told(string expected, params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    /// <summary>A dataset that has every sort of thing that a catalogue tells of, so that the checked-in texts stay short.</summary>
    private static byte[] Small => """
        {
          "schemaVersion": "1.0",
          "dataset": {
            "id": "test.catalogue", "title": "A \"small\" dataset", "description": "Two lines\nof text.", "methodology": "Read and coded.", "knownBiases": "One reader.",
            "intendedUses": "Tests.", "prohibitedUses": "Anything else.", "version": "1.2.0", "status": "released", "released": "2026-11-25", "license": "CC-BY-4.0", "sensitivity": "low",
            "publisher": { "id": "test-publisher", "name": "Test & publisher", "type": "organisation", "url": "https://example.org" },
            "languages": ["en", "ko"], "spatialCoverage": ["KP", "KR"], "temporalCoverage": "199X/2025~", "disclosure": { "method": "Nothing below five." }
          },
          "sources": [{ "id": "test-source", "type": "articleJournal", "title": "An article", "author": [{ "family": "Doe", "given": "J." }, { "literal": "An institute" }], "issued": "2018-12", "doi": "10.1000/182" }],
          "records": [{
            "kind": "condition", "id": "test.condition", "factor": { "group": "mobility", "code": "borderProximity" }, "title": "A condition", "time": "2020",
            "sourceRefs": [{ "sourceId": "test-source" }], "evidence": { "basis": "academicStudy", "confidence": "low" }, "aspect": "borderControl"
          }]
        }
        """u8.ToArray();
}
