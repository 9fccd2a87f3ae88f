using Schemawright.Runtime.Tables;

namespace Schemawright.Tests.Tables;

public class JsonObjectsTests
{
    [Theory]
    [InlineData("""{"a":[{"form":1}],"form":2}""", true)]
    [InlineData("""{"f\u006frm":2}""", true)]
    [InlineData("""{"forms":2}""", false)]
    [InlineData("""["form"]""", false)]
    [InlineData("\"form\"", false)]
    [InlineData("{}", false)]
    public void A_member_is_found_in_objects_alone(string text, bool expected)
    {
        using var index = CodecRun.Build(text, out var utf8);
        var json = index.Over(utf8);
        var node = JsonObjects.Find(json, 0, "form"u8);
        Assert.Equal(expected, JsonObjects.Has(json, 0, "form"u8));
        Assert.Equal(expected, node >= 0 && json.RawValue(node).SequenceEqual("2"u8));
    }
}
