using System.Text;
using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>All files together that a schema becomes, the embedded schema among them, stay small and grow with it in proportion.</summary>
public class WholeSizeTests
{
    private const int ObjectLimit = 12 * 1024;
    private const int PropertyLimit = 1536;
    private const int CheckLimit = 256;

    [Fact]
    public void A_schema_of_three_properties_is_small_with_everything_that_it_needs()
    {
        const string Person = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "https://example.org/person.schema.json",
              "title": "A person.",
              "type": "object",
              "properties": {
                "name": { "description": "The name as it is printed.", "type": "string", "minLength": 1, "maxLength": 140 },
                "age": { "description": "The age in years.", "type": "integer", "minimum": 0, "maximum": 150 },
                "tags": { "description": "Words to find the person by.", "type": "array", "items": { "type": "string" } }
              },
              "required": ["name"]
            }
            """;
        var size = Size(Person);
        TestContext.Current.TestOutputHelper!.WriteLine($"{size} bytes");
        Assert.InRange(size, 1, ObjectLimit);
    }

    [Theory]
    [InlineData("""{ "type": "string" }""", true)]
    [InlineData("""{ "type": "string" }""", false)]
    [InlineData("""{ "type": "string", "minLength": 1, "maxLength": 80 }""", false)]
    [InlineData("""{ "type": "integer" }""", false)]
    [InlineData("""{ "type": "number" }""", false)]
    [InlineData("""{ "type": "boolean" }""", true)]
    [InlineData("""{ "type": "string", "format": "date" }""", false)]
    [InlineData("""{ "type": ["string", "null"] }""", false)]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""", false)]
    public void A_further_plain_property_adds_little_however_many_there_are(string property, bool isRequired)
    {
        Assert.InRange(Size(Wide(3, property, isRequired)), 1, ObjectLimit);
        AssertGrowth(property, isRequired, PropertyLimit);
    }

    [Fact]
    public void A_property_with_two_bounds_adds_a_check() => AssertGrowth("""{ "type": "integer", "minimum": 0, "maximum": 99 }""", isRequired: true, PropertyLimit + CheckLimit);

    private static void AssertGrowth(string property, bool isRequired, int limit)
    {
        int[] counts = [3, 10, 50, 200];
        var sizes = counts.Select(count => Size(Wide(count, property, isRequired))).ToArray();
        for (var i = 1; i < counts.Length; i++)
        {
            var growth = (sizes[i] - sizes[i - 1]) / (counts[i] - counts[i - 1]);
            TestContext.Current.TestOutputHelper!.WriteLine($"{counts[i - 1]} properties: {sizes[i - 1]} bytes; {counts[i]} properties: {sizes[i]} bytes, {growth} a further property");
            Assert.InRange(growth, 1, limit);
        }
    }

    private static int Size(string schema) => SchemaProject.With("thing.schema.json", schema).Run().Files.Values.Sum(Encoding.UTF8.GetByteCount);

    private static string Wide(int count, string property, bool isRequired)
    {
        var names = Enumerable.Range(0, count).Select(static i => $"\"member{i:D3}\"").ToArray();
        var required = isRequired ? $", \"required\": [{string.Join(", ", names)}]" : "";
        return $$"""{ "type": "object", "properties": { {{string.Join(", ", names.Select(name => $"{name}: {property}"))}} }{{required}} }""";
    }
}
