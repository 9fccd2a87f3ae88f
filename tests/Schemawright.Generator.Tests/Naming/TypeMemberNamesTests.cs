using Schemawright.Generator.Naming;

namespace Schemawright.Generator.Tests.Naming;

public class TypeMemberNamesTests
{
    [Theory]
    [InlineData("schema", "SchemaValue")]
    [InlineData("equals", "EqualsValue")]
    [InlineData("place", "PlaceValue")]
    [InlineData("match", "MatchValue")]
    [InlineData("to-string", "ToStringValue")]
    [InlineData("equality contract", "EqualityContractValue")]
    [InlineData("other", "Other")]
    public void A_member_gets_out_of_the_way_of_the_type_and_of_what_every_record_has(string json, string expected) => Assert.Equal([expected], Names(json));

    [Fact]
    public void The_first_of_two_keeps_the_name_and_the_other_is_spelled_out() =>
        Assert.Equal(["FirstName", "FirstUnderscoreName", "FirstMinusName", "FirstSpaceName"], Names("firstName", "first_name", "first-name", "first name"));

    [Fact]
    public void Signs_tell_names_apart() => Assert.Equal(["Ref", "DollarRef", "AtRef", "RefDot"], Names("ref", "$ref", "@ref", "ref."));

    [Fact]
    public void Capitals_tell_names_apart() =>
        Assert.Equal(["FirstName", "FirstNameCamel", "FirstNamePascal", "Name", "NameUpper", "NameLower"], Names("first_name", "firstName", "FirstName", "Name", "NAME", "name"));

    [Fact]
    public void What_no_word_tells_apart_gets_a_hash() =>
        Assert.Equal(["FooBar", "FooDotBar", "FooBarPascal", "FooBar_47F6E934"], Names("foo.bar", "foo.Bar", "Foo.bar", "Foo.Bar"));

    [Fact]
    public void What_is_chosen_comes_first() => Assert.Equal(
        ["NamePascal", "Name"],
        new TypeMemberNames("Place").TakeAll([new PreferredName("Name"), new PreferredName("title", "Name")]));

    [Fact]
    public void A_plain_name_comes_before_one_that_gets_out_of_the_way() => Assert.Equal(["SchemaPascalValue", "SchemaValue"], Names("Schema", "schemaValue"));

    [Fact]
    public void What_is_derived_from_members_comes_last()
    {
        var names = new TypeMemberNames("Place");
        names.TakeAll([new PreferredName("nameCheck"), new PreferredName("ID"), new PreferredName("Id")]);
        Assert.Equal(["NameCheck2", "_id", "_id2"], [names.Derive("NameCheck"), names.FieldOf("ID"), names.FieldOf("Id")]);
    }

    private static IReadOnlyList<string> Names(params string[] json) => new TypeMemberNames("Place").TakeAll([.. json.Select(name => new PreferredName(name))]);
}
