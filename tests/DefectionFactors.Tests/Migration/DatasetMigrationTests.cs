using System.Text;
using System.Text.Json.Nodes;
using DefectionFactors.Migration;

namespace DefectionFactors.Tests.Migration;

public class DatasetMigrationTests
{
    [Fact]
    public void A_draft_becomes_a_dataset_of_today_and_every_change_is_told()
    {
        var result = Migrate("0.3", Condition("\"region\": \"North Hamgyong\""), Origins("KP-HAB", "KP-HAB+KP-YAN"));
        Assert.Equal(
            [
                "/schemaVersion: 0.3 replaced by 1.0", "/records/0/region: 'North Hamgyong' replaced by the place KP-09", "/records/1/population/origin/0: KP-HAB replaced by KP-09",
                "/records/1/breakdown/0/category: KP-HAB+KP-YAN replaced by KP-09+KP-10",
            ],
            Lines(result));
        Assert.Equal((2, 20), (result.Changes[0].Line, result.Changes[0].Column));
        Assert.Equal("1.0", DefectionFactorDataset.Parse(result.Utf8Json).SchemaVersion.Value);
    }

    [Theory]
    [InlineData("Ryanggang", "KP", "KP-10", null)]
    [InlineData("ryanggang province", "KP", "KP-10", null)]
    [InlineData("Yanggang-do", null, null, null)]
    [InlineData("함경북도", "KP", "KP-09", null)]
    [InlineData("KP-NAJ", "KP", "KP-13", null)]
    [InlineData("KP-09", "KP", "KP-09", null)]
    [InlineData("China", "CN", null, null)]
    [InlineData("라오스", "LA", null, null)]
    [InlineData("Hamgyong", null, null, "area:hamgyong")]
    [InlineData("Sino-Korean border", null, null, "area:sinoKoreanBorder")]
    [InlineData("Atlantis", null, null, null)]
    public void Region_becomes_a_place_where_it_is_known(string region, string? country, string? subdivision, string? area)
    {
        var result = Migrate("0.1", Condition($"\"region\": \"{region}\""));
        var places = DefectionFactorDataset.Parse(result.Utf8Json).Records![0] is ConditionRecord { Places: { } found } ? found : [];
        Assert.Equal((country, subdivision, area), (places.SingleOrDefault()?.Country?.Value, places.SingleOrDefault()?.Subdivision?.Value, places.SingleOrDefault()?.Area?.Value));
        Assert.Equal(places.Count == 0, result.Changes[^1].IsLeft);
    }

    [Fact]
    public void A_place_of_a_testimony_is_no_finer_than_a_country()
    {
        var testimony = Condition("\"region\": \"Hyesan\"").Replace("\"aspect\": \"borderControl\"", "\"themes\": [\"livelihood\"], \"consent\": \"informed\", \"redacted\": true", StringComparison.Ordinal)
            .Replace("\"condition\"", "\"testimony\"", StringComparison.Ordinal);
        Assert.True(Migrate("0.1", testimony).Changes[^1].IsLeft);
        var known = (TestimonyRecord)DefectionFactorDataset.Parse(Migrate("0.1", testimony.Replace("Hyesan", "Ryanggang", StringComparison.Ordinal)).Utf8Json).Records![0];
        Assert.Equal(("KP", null), (known.Places![0].Country?.Value, known.Places[0].Subdivision?.Value));
    }

    [Fact]
    public void A_place_that_is_there_already_is_not_there_twice()
    {
        var result = Migrate("0.1", Condition("\"region\": \"China\", \"places\": [{ \"role\": \"border\", \"country\": \"CN\" }]"));
        Assert.Equal("/records/0/region: 'China' replaced by the place CN, which was already present", Lines(result)[1]);
        Assert.Single(((ConditionRecord)DefectionFactorDataset.Parse(result.Utf8Json).Records![0]).Places!);
    }

    [Fact]
    public void Migrating_twice_changes_nothing()
    {
        var first = Migrate("0.3", Condition("\"region\": \"Atlantis\""), Origins("KP-HAB", "KP-HAB+KP-YAN"));
        var second = DatasetMigration.Migrate(first.Utf8Json);
        Assert.Same(first.Utf8Json, second.Utf8Json);
        Assert.All(second.Changes, static change => Assert.True(change.IsLeft));
        var bundled = DefectionFactorDataset.BundledJson();
        Assert.Same(bundled, DatasetMigration.Migrate(bundled).Utf8Json);
    }

    [Theory]
    [InlineData("{\n  \"records\": [}", 2, 15, null)]
    [InlineData("[1]", 1, 1, "The dataset must be an object.")]
    [InlineData("{ \"records\": [] }", 1, 1, "Property 'schemaVersion' is required.")]
    [InlineData("{\n  \"schemaVersion\": 1\n}", 2, 20, "'schemaVersion' must be a string.")]
    [InlineData("{\n  \"schemaVersion\": \"2.0\"\n}", 2, 20, "Version '2.0' can't be migrated; versions 0.x and 1.x can.")]
    [InlineData("{\n  \"schemaVersion\": \"0.x\"\n}", 2, 20, "Version '0.x' can't be migrated; versions 0.x and 1.x can.")]
    public void What_is_no_dataset_is_refused_with_its_place(string text, int line, int column, string? message)
    {
        var reason = Assert.Throws<MigrationRefusedException>(() => DatasetMigration.Migrate(Encoding.UTF8.GetBytes(text))).Reasons[0];
        Assert.Equal((line, column), (reason.Line, reason.Column));
        Assert.Equal(message ?? reason.Message, reason.Message);
    }

    [Fact]
    public void What_breaks_the_schema_all_the_same_is_refused_with_its_place()
    {
        var refusal = Assert.Throws<MigrationRefusedException>(() => Migrate("0.1", Condition("\"time\": \"2023-13\"")));
        Assert.StartsWith("pattern: ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("/records/0/time", refusal.Reasons[0].Pointer);
        Assert.True(refusal.Reasons[0].Line > 1);
    }

    private static string[] Lines(MigrationResult result) => [.. result.Changes.Select(static change => $"{change.Pointer}: {change.Message}")];

    private static MigrationResult Migrate(string version, params string[] records) => DatasetMigration.Migrate(Encoding.UTF8.GetBytes($$"""
        {
          "schemaVersion": "{{version}}",
          "dataset": {
            "id": "test.migration", "title": "Migration", "version": "1.0.0", "status": "draft", "license": "CC-BY-4.0", "sensitivity": "low",
            "publisher": { "id": "test-publisher", "name": "Test publisher", "type": "organisation" }
          },
          "sources": [{ "id": "test-source", "type": "report", "title": "A report" }],
          "records": [{{string.Join(",\n", records)}}]
        }
        """));

    private static string Condition(string members)
    {
        var record = JsonNode.Parse("""
            { "kind": "condition", "id": "test.one", "factor": { "group": "mobility", "code": "borderSecurity" }, "title": "A record", "time": "2023",
              "sourceRefs": [{ "sourceId": "test-source" }], "evidence": { "basis": "academicStudy", "confidence": "moderate" }, "aspect": "borderControl" }
            """)!;
        foreach (var (name, value) in JsonNode.Parse($"{{{members}}}")!.AsObject().ToArray())
            record[name] = value?.DeepClone();
        return record.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace(":", ": ", StringComparison.Ordinal).Replace("https: ", "https:", StringComparison.Ordinal).Replace("area: ", "area:", StringComparison.Ordinal);
    }

    private static string Origins(string origin, string category) => $$"""
        { "kind": "statistic", "id": "test.two", "factor": { "group": "outcome", "code": "arrivals" }, "title": "A record", "time": "2023",
          "sourceRefs": [{ "sourceId": "test-source" }], "evidence": { "basis": "academicStudy", "confidence": "moderate" },
          "indicator": "arrivals", "temporalBasis": "flow", "quantity": { "form": "exact", "value": 300, "unit": "persons" }, "population": { "group": "arrivals", "origin": ["{{origin}}"] },
          "breakdown": [
            { "dimension": "origin", "category": "{{category}}", "quantity": { "form": "exact", "value": 100, "unit": "persons" } },
            { "dimension": "origin", "category": "KP-01", "quantity": { "form": "exact", "value": 200, "unit": "persons" } }] }
        """;
}
