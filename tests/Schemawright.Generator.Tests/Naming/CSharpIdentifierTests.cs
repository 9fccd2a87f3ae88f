using Schemawright.Generator.Naming;

namespace Schemawright.Generator.Tests.Naming;

public class CSharpIdentifierTests
{
    [Theory]
    [InlineData("name", "Name")]
    [InlineData("firstName", "FirstName")]
    [InlineData("first_name", "FirstName")]
    [InlineData("first-name", "FirstName")]
    [InlineData("First Name", "FirstName")]
    [InlineData("first.name", "FirstName")]
    [InlineData("FIRST_NAME", "FirstName")]
    [InlineData("pageURL", "PageURL")]
    [InlineData("KP-01", "KP01")]
    [InlineData("KRW", "Krw")]
    [InlineData("class", "Class")]
    [InlineData("$schema", "Schema")]
    [InlineData("@type", "Type")]
    [InlineData("x-y-z", "XYZ")]
    [InlineData("people's choice", "PeoplesChoice")]
    [InlineData("3d", "_3d")]
    [InlineData("1.0", "_1_0")]
    [InlineData("v1.0", "V1_0")]
    [InlineData("c++", "CPlusPlus")]
    [InlineData("c#", "CSharp")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("<=", "LessThanEquals")]
    [InlineData("100%", "_100Percent")]
    [InlineData("..", "DotDot")]
    [InlineData("_", "Underscore")]
    [InlineData("", "Empty")]
    [InlineData(" ", "Space")]
    [InlineData("\U0001F600", "U1F600")]
    [InlineData("\t", "U0009")]
    [InlineData("한국", "한국")]
    [InlineData("été", "Été")]
    [InlineData("e\u0301te\u0301", "Été")]
    [InlineData("ılık", "ılık")]
    [InlineData("istanbul", "Istanbul")]
    public void Any_text_becomes_a_Pascal_cased_identifier(string text, string expected)
    {
        Assert.Equal(expected, CSharpIdentifier.Pascal(text));
        Assert.True(CSharpIdentifier.IsValid(expected));
    }

    [Theory]
    [InlineData("ExactQuantity", "exactQuantity")]
    [InlineData("Event", "@event")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("KP01", "kp01")]
    [InlineData("X", "x")]
    [InlineData("_3d", "_3d")]
    [InlineData("Value", "@value")]
    public void A_parameter_is_camel_cased_and_escaped(string name, string expected) => Assert.Equal(expected, CSharpIdentifier.Camel(name));

    [Theory]
    [InlineData("Demo.Models", "Demo.Models")]
    [InlineData("my-app.models", "my_app.models")]
    [InlineData("1st.class", "_1st._class")]
    [InlineData("a..b", "a._.b")]
    public void Any_text_becomes_a_namespace(string text, string expected) => Assert.Equal(expected, CSharpIdentifier.Namespace(text));

    [Theory]
    [InlineData("SourceRefs", "SourceRef")]
    [InlineData("Categories", "Category")]
    [InlineData("Addresses", "Address")]
    [InlineData("Boxes", "Box")]
    [InlineData("Children", "Child")]
    [InlineData("People", "Person")]
    [InlineData("Breakdown", "BreakdownItem")]
    [InlineData("Status", "StatusItem")]
    [InlineData("Address", "AddressItem")]
    [InlineData("TimeSeries", "TimeSeriesItem")]
    [InlineData("S", "SItem")]
    public void One_item_of_a_list_has_the_singular(string plural, string expected) => Assert.Equal(expected, Singular.Of(plural));
}
