using System.Text.Json;

namespace DefectionFactors.Tests.Codelists;

/// <summary>Codelists and schema say the same: a list that drifts from its enumeration is an old trouble of data standards.</summary>
public class CodelistTests
{
    [Fact]
    public void Every_list_that_the_schema_names_is_there_and_every_list_is_named()
    {
        var named = ClosedLists().Concat(OpenLists()).Select(static value => value.GetProperty("x-codelist").GetString()!)
            .Concat(DomainSchema.Objects().Select(static value => JsonWalk.TextOrNull(value, "x-discriminator-codelist")).OfType<string>())
            .Concat(CategoryLists().SelectMany(static map => map.EnumerateObject()).Select(static list => list.Value.GetString()!));
        Assert.Equal(Codelist.All.Keys.Order(StringComparer.Ordinal), named.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_closed_list_has_the_codes_of_its_enumeration_in_the_same_order()
    {
        Assert.NotEmpty(ClosedLists());
        Assert.All(ClosedLists(), static value => Assert.Equal(JsonWalk.Texts(value.GetProperty("enum")), ListOf(value).Codes));
    }

    [Fact]
    public void An_open_list_has_known_values_and_no_enumeration()
    {
        Assert.NotEmpty(OpenLists());
        Assert.All(OpenLists(), static value =>
        {
            Assert.False(value.TryGetProperty("enum", out _));
            Assert.Equal(JsonWalk.Texts(value.GetProperty("x-known-values")), ListOf(value).Codes);
        });
    }

    [Fact]
    public void Every_enumeration_of_strings_with_a_title_belongs_to_a_list()
    {
        var without = DomainSchema.Objects().Where(static value => value.TryGetProperty("enum", out _) && value.TryGetProperty("title", out _) && !value.TryGetProperty("x-codelist", out _));
        Assert.Empty(without);
    }

    [Fact]
    public void A_union_has_the_discriminators_of_its_list()
    {
        var unions = DomainSchema.Documents.SelectMany(static document => JsonWalk.Objects(document.Value).Select(value => (document.Key, Value: value)))
            .Where(static union => union.Value.TryGetProperty("x-discriminator-codelist", out _)).ToArray();
        Assert.Equal(2, unions.Length);
        Assert.All(unions, static union =>
        {
            var constants = union.Value.GetProperty("oneOf").EnumerateArray().Select(branch => Discriminator(union.Key, branch.GetProperty("$ref").GetString()!));
            Assert.Equal(Codelist.All[union.Value.GetProperty("x-discriminator-codelist").GetString()!].Codes, constants);
        });
    }

    [Fact]
    public void Every_code_has_an_English_title_and_a_code_of_a_closed_list_a_Korean_one()
    {
        var open = OpenLists().Select(static value => value.GetProperty("x-codelist").GetString()!).ToHashSet(StringComparer.Ordinal);
        foreach (var list in Codelist.All.Values)
        {
            Assert.All(list.Rows, static row => Assert.NotEmpty(row["title_en"]));
            if (!open.Contains(list.Name))
                Assert.All(list.Rows, row => Assert.True(row["title_ko"].Any(static letter => letter is >= '가' and <= '힣') || row["title_ko"].Any(char.IsDigit), $"{list.Name}: {row["code"]}"));
        }
    }

    [Fact]
    public void No_code_stands_twice_in_a_list() =>
        Assert.All(Codelist.All.Values, static list => Assert.Equal(list.Codes.Count, list.Codes.Distinct(StringComparer.Ordinal).Count()));

    [Fact]
    public void A_factor_belongs_to_a_factor_group()
    {
        var groups = Codelist.All["factorGroup"].Codes;
        Assert.All(Codelist.All["factor"].Rows, row => Assert.Contains(row["parent"], groups));
        Assert.All(groups, static group => Assert.Contains(Codelist.All["factor"].Rows, row => row["parent"] == group));
    }

    private static IEnumerable<JsonElement> ClosedLists() =>
        DomainSchema.Objects().Where(static value => value.TryGetProperty("x-codelist", out _) && !value.TryGetProperty("x-codelist-open", out _));

    private static IEnumerable<JsonElement> OpenLists() => DomainSchema.Objects().Where(static value => value.TryGetProperty("x-codelist-open", out _));

    private static IEnumerable<JsonElement> CategoryLists() =>
        DomainSchema.Objects().Where(static value => value.TryGetProperty("x-category-codelists", out _)).Select(static value => value.GetProperty("x-category-codelists"));

    private static Codelist ListOf(JsonElement value) => Codelist.All[value.GetProperty("x-codelist").GetString()!];

    /// <summary>The constant of <c>kind</c> or <c>form</c> in the branch that a reference leads to.</summary>
    private static string Discriminator(string path, string reference)
    {
        var definition = reference.StartsWith("#/$defs/", StringComparison.Ordinal)
            ? DomainSchema.Documents[path].GetProperty("$defs").GetProperty(reference["#/$defs/".Length..])
            : DomainSchema.Documents[reference];
        var properties = definition.GetProperty("properties");
        return (properties.TryGetProperty("kind", out var kind) ? kind : properties.GetProperty("form")).GetProperty("const").GetString()!;
    }
}
