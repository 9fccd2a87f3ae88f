namespace DefectionFactors.Tests.Places;

public class PlaceNameTests
{
    [Theory]
    [InlineData("VN", "Viet Nam", "베트남")]
    [InlineData("KR", "Korea, Republic of", "대한민국")]
    [InlineData("KP", "Korea, Democratic People's Republic of", "조선민주주의인민공화국")]
    [InlineData("SU", "USSR", "소비에트 사회주의 공화국 연방")]
    [InlineData("ZZ", null, null)]
    public void A_country_has_its_name_by_ISO_in_both_languages(string code, string? english, string? korean) =>
        Assert.Equal((english, korean), (new CountryCode(code).NameIn(new("en")), new CountryCode(code).NameIn(new("ko"))));

    [Fact]
    public void A_place_is_named_as_finely_as_it_is_known()
    {
        var place = new Place { Role = PlaceRole.Origin, Country = new("KP") };
        Assert.Equal("조선민주주의인민공화국", place.NameIn(new("ko")));
        Assert.Equal("North Hamgyong", (place with { Subdivision = new("KP-09") }).NameIn(new("en")));
        Assert.Equal("지린성", new Place { Role = PlaceRole.Border, Country = new("CN"), Subdivision = new("CN-JL") }.NameIn(new("ko-KR")));
        Assert.Equal("TH-10", new Place { Role = PlaceRole.Transit, Country = new("TH"), Subdivision = new("TH-10") }.NameIn(new("en")));
        Assert.Equal("두만강 유역", new Place { Role = PlaceRole.Border, Area = new("area:tumenRiver") }.NameIn(new("ko")));
    }

    [Fact]
    public void Every_place_of_the_bundled_data_has_a_name_in_both_languages() =>
        Assert.All(DefectionFactorDataset.Bundled.Records!.SelectMany(static record => record.AllPlaces), static place =>
        {
            var code = place.Subdivision?.Value ?? place.Area?.Value ?? place.Country!.Value.Value;
            Assert.NotEqual(code, place.NameIn(new("en")));
            Assert.Matches(@"\p{IsHangulSyllables}", place.NameIn(new("ko")));
        });
}
