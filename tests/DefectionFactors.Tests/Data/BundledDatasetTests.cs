using System.Text.Json;
using DefectionFactors.Tests.Codelists;

namespace DefectionFactors.Tests.Data;

/// <summary>What the bundled dataset promises beyond what its schema can say.</summary>
public class BundledDatasetTests
{
    [Fact]
    public void Every_kind_and_every_factor_group_occurs()
    {
        Assert.Equal(Codelist.All["recordKind"].Codes.Order(StringComparer.Ordinal), Distinct(static record => record.GetProperty("kind").GetString()!));
        Assert.Equal(Codelist.All["factorGroup"].Codes.Order(StringComparer.Ordinal), Distinct(static record => record.GetProperty("factor").GetProperty("group").GetString()!));
    }

    [Fact]
    public void Every_form_of_quantity_occurs()
    {
        var forms = JsonWalk.Objects(BundledData.Root).Select(static value => JsonWalk.TextOrNull(value, "form")).OfType<string>();
        Assert.Equal(Codelist.All["quantityForm"].Codes.Order(StringComparer.Ordinal), forms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_source_that_is_named_exists_and_every_source_is_used()
    {
        var named = BundledData.Records.Values.SelectMany(static record => JsonWalk.Items(record, "sourceRefs"))
            .SelectMany(static reference => new[] { JsonWalk.TextOrNull(reference, "sourceId"), JsonWalk.TextOrNull(reference, "viaSourceId") }).OfType<string>();
        Assert.Equal(BundledData.Sources.Keys.Order(StringComparer.Ordinal), named.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(BundledData.Sources.Values.Select(static source => JsonWalk.TextOrNull(source, "aliasOf")).OfType<string>(), static id => Assert.Contains(id, BundledData.Sources));
    }

    [Fact]
    public void Every_record_that_another_names_exists()
    {
        var related = BundledData.Records.Values.SelectMany(static record => JsonWalk.Items(record, "related")).Select(static id => id.GetString()!);
        Assert.All(related, static id => Assert.Contains(id, BundledData.Records));
    }

    [Fact]
    public void A_superseded_record_and_its_successor_name_each_other()
    {
        var superseded = BundledData.Records.Values.Where(static record => Revision(record, "supersededBy") is not null).ToArray();
        Assert.NotEmpty(superseded);
        Assert.All(superseded, static record => Assert.Equal(record.GetProperty("id").GetString(), Revision(BundledData.Records[Revision(record, "supersededBy")!], "supersedes")));
    }

    [Fact]
    public void The_parts_of_a_complete_breakdown_sum_to_the_whole_in_each_dimension()
    {
        var complete = BundledData.OfKind("statistic").Where(static record => record.TryGetProperty("breakdownComplete", out var isComplete) && isComplete.GetBoolean()).ToArray();
        Assert.NotEmpty(complete);
        Assert.All(complete, static record => Assert.All(
            JsonWalk.Items(record, "breakdown").GroupBy(static part => part.GetProperty("dimension").GetString()), dimension => Assert.Equal(Value(record), dimension.Sum(Value))));
    }

    [Fact]
    public void The_field_of_an_issue_leads_to_a_value()
    {
        foreach (var owner in BundledData.Records.Values.Concat(BundledData.Sources.Values))
        {
            foreach (var field in JsonWalk.Items(owner, "issues").Select(static issue => JsonWalk.TextOrNull(issue, "field")).OfType<string>())
                Assert.True(Resolves(owner, field), $"{owner.GetProperty("id").GetString()}: {field}");
        }
    }

    [Theory]
    [InlineData("factor", "code", "factor")]
    [InlineData("issues", "code", "issue")]
    [InlineData("population", "group", "populationGroup")]
    [InlineData("places", "area", "namedArea")]
    public void Open_codes_within_a_member_are_known_ones(string member, string name, string list)
    {
        var codes = BundledData.Records.Values.Concat(BundledData.Sources.Values).Where(owner => owner.TryGetProperty(member, out _))
            .SelectMany(owner => JsonWalk.Objects(owner.GetProperty(member))).Select(value => JsonWalk.TextOrNull(value, name)).OfType<string>().ToArray();
        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Contains(code, Codelist.All[list].Codes));
    }

    [Theory]
    [InlineData("indicator")]
    [InlineData("aspect")]
    [InlineData("eventType")]
    public void Open_codes_of_a_record_are_known_ones(string member)
    {
        var codes = BundledData.Records.Values.Select(record => JsonWalk.TextOrNull(record, member)).OfType<string>().ToArray();
        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Contains(code, Codelist.All[member].Codes));
    }

    [Fact]
    public void A_statement_without_a_source_of_its_own_is_an_assertion_of_very_low_confidence()
    {
        var assertions = BundledData.Records.Values.Where(static record => Evidence(record, "basis") == "authorAssertion" && HasIssue(record, "uncited")).ToArray();
        Assert.NotEmpty(assertions);
        Assert.All(assertions, static record =>
        {
            Assert.Equal("veryLow", Evidence(record, "confidence"));
            Assert.Equal("nkr-garcia-essay", Assert.Single(JsonWalk.Items(record, "sourceRefs")).GetProperty("sourceId").GetString());
        });
    }

    [Fact]
    public void A_record_without_a_time_says_so() =>
        Assert.All(BundledData.Records.Values.Where(static record => record.GetProperty("time").ValueEquals("../..")), static record => Assert.True(HasIssue(record, "undated")));

    private static IEnumerable<string> Distinct(Func<JsonElement, string> select) =>
        BundledData.Records.Values.Select(select).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string? Revision(JsonElement record, string member) => record.TryGetProperty("revision", out var revision) ? JsonWalk.TextOrNull(revision, member) : null;

    private static string? Evidence(JsonElement record, string member) => JsonWalk.TextOrNull(record.GetProperty("evidence"), member);

    private static bool HasIssue(JsonElement record, string code) => JsonWalk.Items(record, "issues").Any(issue => issue.GetProperty("code").ValueEquals(code));

    private static decimal Value(JsonElement owner) => owner.GetProperty("quantity").GetProperty("value").GetDecimal();

    private static bool Resolves(JsonElement value, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (value.ValueKind == JsonValueKind.Array && int.TryParse(step, out var index) && index < value.GetArrayLength())
                value = value[index];
            else if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(step, out value))
                return false;
        }

        return true;
    }
}
