using System.Text.Json;
using System.Text.RegularExpressions;

namespace DefectionFactors.Tests.Data;

/// <summary>Nobody who left can be recognised in the bundled dataset.</summary>
public partial class PrivacyTests
{
    private const int SmallestEvent = 10;

    /// <summary>Names that free text may hold: provinces, states, institutions and instruments, never people.</summary>
    private static readonly string[] PublicNames =
    [
        "North Hamgyong", "South Hamgyong", "North Pyongan", "Viet Nam", "South Korean", "Non-Proliferation Treaty", "Refugee Convention", "State Department", "Bank of Korea", "United Nations",
        "Department of Agriculture", "Mobility and The Borders", "Border Politics", "The Final Push", "Implications and Future Prospects", "Republic of Korea", "Socialist Constitution",
        "Administrative Punishment Law", "Sino-Korean", "Defection Factors", "Universal Declaration of Human Rights", "Soviet Union",
    ];

    [Fact]
    public void A_testimony_quotes_nobody() =>
        Assert.All(FreeTexts(BundledData.OfKind("testimony")), static text => Assert.False(text.AsSpan().ContainsAny("\"“”„«»‹›「」『』‘`"), text));

    [Fact]
    public void A_testimony_has_no_traits_of_the_person_and_no_fine_time_or_place()
    {
        Assert.NotEmpty(BundledData.OfKind("testimony"));
        Assert.All(BundledData.OfKind("testimony"), static record =>
        {
            Assert.False(record.TryGetProperty("respondent", out _));
            Assert.DoesNotContain('-', record.GetProperty("time").GetString()!);
            Assert.All(JsonWalk.Items(record, "places"), static place => Assert.False(place.TryGetProperty("subdivision", out _) || place.TryGetProperty("area", out _)));
        });
    }

    [Fact]
    public void No_text_names_a_person()
    {
        var names = FreeTexts([.. BundledData.Records.Values, BundledData.Root.GetProperty("dataset")])
            .SelectMany(static text => ConsecutiveNames().Matches(PublicNames.Aggregate(text, static (rest, name) => rest.Replace(name, "x", StringComparison.Ordinal))))
            .Select(static match => match.Value);
        Assert.Empty(names);
    }

    [Fact]
    public void No_small_group_is_counted()
    {
        var floor = BundledData.Root.GetProperty("dataset").GetProperty("disclosure").GetProperty("minCellSize").GetInt32();
        var parts = BundledData.Records.Values.SelectMany(static record => JsonWalk.Items(record, "breakdown")).Select(static part => part.GetProperty("quantity"));
        var events = BundledData.OfKind("event").Where(static record => record.TryGetProperty("affected", out _)).Select(static record => record.GetProperty("affected"));
        Assert.DoesNotContain(parts, part => Persons(part) is { } count && count > 0 && count < floor);
        Assert.DoesNotContain(events, static affected => Persons(affected) is > 0 and < SmallestEvent);
        Assert.Contains(events, static affected => affected.GetProperty("form").ValueEquals("suppressed"));
    }

    private static decimal? Persons(JsonElement quantity) =>
        quantity.TryGetProperty("value", out var value) && quantity.GetProperty("unit").ValueEquals("persons") ? value.GetDecimal() : null;

    private static IEnumerable<string> FreeTexts(IEnumerable<JsonElement> owners) =>
        owners.SelectMany(static owner => JsonWalk.Strings(owner, static name => name is not ("id" or "sourceId" or "viaSourceId"))).Select(static found => found.Text);

    /// <summary>Two words with capitals behind each other, as a name of a person would be written.</summary>
    [GeneratedRegex(@"\b\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+")]
    private static partial Regex ConsecutiveNames();
}
