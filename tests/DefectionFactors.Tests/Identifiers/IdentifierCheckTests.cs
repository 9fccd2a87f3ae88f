namespace DefectionFactors.Tests.Identifiers;

public class IdentifierCheckTests
{
    [Theory]
    [InlineData("9780985648008", true)]
    [InlineData("9780985648009", false)]
    [InlineData("0985648007", true)]
    [InlineData("0985648008", false)]
    [InlineData("080442957X", true)]
    public void A_book_number_is_weighed(string isbn, bool isValid) => Assert.Equal(isValid, new Isbn(isbn).HasValidCheckDigit);

    [Theory]
    [InlineData("https://orcid.org/0000-0002-1825-0097", true, true)]
    [InlineData("https://orcid.org/0000-0002-1694-233X", true, true)]
    [InlineData("https://orcid.org/0000-0002-1825-0079", true, false)]
    [InlineData("https://ror.org/05dxps055", false, true)]
    [InlineData("https://ror.org/052gg0110", false, true)]
    [InlineData("https://ror.org/05dxps056", false, false)]
    [InlineData("https://ror.org/0idxps055", false, false)]
    public void An_agent_identifier_is_weighed(string identifier, bool isOrcid, bool isValid) =>
        Assert.Equal((isOrcid, isValid), (new AgentIdentifier(identifier).IsOrcid, new AgentIdentifier(identifier).HasValidCheckDigits));

    [Theory]
    [InlineData("CC-BY-4.0", true)]
    [InlineData("MIT", true)]
    [InlineData("CC-BY", false)]
    [InlineData("cc-by-4.0", false)]
    public void A_licence_is_looked_up(string license, bool isListed) => Assert.Equal(isListed, new SpdxLicense(license).IsListed);

    [Fact]
    public void The_licence_of_the_bundled_data_is_listed() => Assert.True(DefectionFactorDataset.Bundled.Dataset.License.IsListed);
}
