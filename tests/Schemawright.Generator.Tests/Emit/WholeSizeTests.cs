using System.Text;
using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>All files together that a schema becomes, the embedded schema among them, stay small and grow with it in proportion.</summary>
public class WholeSizeTests
{
    private const int ObjectLimit = 12 * 1024;
    private const int PropertyLimit = 1536;
    private const int CheckLimit = 256;

    // Two checked properties, each with its check and codec by their full names, its words in the documentation and its keywords in the embedded schema.
    private const int CheckedLimit = 1536;

    [Theory]
    [InlineData("", "", ObjectLimit)]
    [InlineData(", \"minLength\": 1, \"maxLength\": 140", ", \"minimum\": 0, \"maximum\": 150", ObjectLimit + CheckedLimit)]
    public void A_schema_of_three_properties_is_small_with_everything_that_it_needs(string length, string bounds, int limit)
    {
        var person = $$"""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "https://example.org/person.schema.json",
              "title": "A person.",
              "type": "object",
              "properties": {
                "name": { "description": "The name as it is printed.", "type": "string"{{length}} },
                "age": { "description": "The age in years.", "type": "integer"{{bounds}} },
                "tags": { "description": "Words to find the person by.", "type": "array", "items": { "type": "string" } }
              },
              "required": ["name"]
            }
            """;
        var size = Size(person);
        TestContext.Current.TestOutputHelper!.WriteLine($"{size} bytes");
        Assert.InRange(size, 1, limit);
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

    /// <summary>In each of these chains, what an object without the member has to hold to is what the first case has to hold to: it is bound and written once.</summary>
    [Fact]
    public void Conditionals_within_each_other_grow_in_proportion()
    {
        _ = Size(Nested(2));
        var (few, fewAllocated) = Work(Nested(8));
        var (many, manyAllocated) = Work(Nested(20));
        TestContext.Current.TestOutputHelper!.WriteLine($"{few} and {many} bytes of C#, {fewAllocated} and {manyAllocated} allocated");
        Assert.InRange(many, few, 3 * few);
        Assert.InRange(manyAllocated, 0, 8 * fewAllocated);
    }

    private static (int Size, long Allocated) Work(string schema)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var size = Size(schema);
        return (size, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Nested(int depth)
    {
        var inner = "";
        for (var i = depth - 1; i >= 0; i--)
        {
            inner = $$"""
                "minProperties": {{i}}, "if": { "properties": { "m{{i}}": { "const": "x" } } }, "then": { "maxProperties": 99{{(inner.Length == 0 ? "" : ", " + inner)}} },
                "else": { "if": { "properties": { "m{{i}}": { "const": "y" } } }, "then": { "minProperties": 3 } }
                """;
        }

        return $$"""{ "type": "object", {{inner}} }""";
    }

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
