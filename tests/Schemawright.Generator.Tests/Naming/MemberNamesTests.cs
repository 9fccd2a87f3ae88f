using Schemawright.Generator.Naming;

namespace Schemawright.Generator.Tests.Naming;

public class MemberNamesTests
{
    [Theory]
    [InlineData("schema", "SchemaValue")]
    [InlineData("equals", "EqualsValue")]
    [InlineData("place", "PlaceValue")]
    [InlineData("match", "MatchValue")]
    [InlineData("to-string", "ToStringValue")]
    [InlineData("other", "Other")]
    public void A_member_gets_out_of_the_way_of_the_type_and_of_what_every_record_has(string json, string expected) =>
        Assert.Equal(expected, new MemberNames("Place").Take(json));

    [Fact]
    public void The_first_of_two_keeps_the_name()
    {
        var names = new MemberNames("Place");
        Assert.Equal(["FirstName", "FirstName2", "FirstName3"], new[] { "first_name", "firstName", "first-name" }.Select(name => names.Take(name)));
    }

    [Fact]
    public void A_number_does_not_run_into_digits()
    {
        var names = new MemberNames("Place");
        Assert.Equal(["Line1", "Line1_2"], new[] { "line1", "line-1" }.Select(name => names.Take(name)));
    }
}
