using System.Text.Json;
using System.Text.Json.Nodes;
using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Naming;

/// <summary>Names that C# or records do not take as they are, in every place where a name can stand: all of it compiles.</summary>
public class HostileNamesTests
{
    private static readonly string[] Keywords =
    [
        "class", "event", "namespace", "record", "file", "field", "value", "var", "dynamic", "required", "scoped", "await", "async", "partial", "global", "init", "get", "set", "add",
        "nint", "notnull", "unmanaged", "args", "with", "when", "where", "yield", "_", "__", "this", "base", "default", "null", "true", "object", "string", "int",
    ];

    private static readonly string[] Members =
    [
        "Equals", "GetHashCode", "Clone", "<Clone>$", "ToString", "EqualityContract", "PrintMembers", "Match", "Switch", "Deconstruct", "GetType", "MemberwiseClone", "Finalize",
        "ReferenceEquals", "Schema", "Parse", "TryParse", "Validate", "IsValid", "WriteTo", "ToJson", "ToUtf8Json", "JsonTypeInfo", "TryRead", "Accepts", "Write", "KeepsRawValue",
        "AdditionalProperties", "Whole", "WholeCheck", "op_Equality", "op_Implicit", "get_Name", "set_Name", "otherProperties", "rawValues", "s_names", "System", "Schemawright",
    ];

    private static readonly string[] Texts =
    [
        "$ref", "ref", "foo\"bar", "foobar", "foo bar", "line\nfeed", "line\r\nfeed", "\u2028", "\u0085", "\u0000", "\t", " ", "", "  ", "한국", "주소", "어떤 이름", "日本語", "עברית", "größe", "e\u0301", "é",
        "\U0001F600", "\U0001F600\U0001F601", "a\U0001F600b", "👩‍👩‍👧", "a\u200Bb", "ab", "\u200B", "\uFEFF", "a\u202Eb", "1", "1.0", "1-0", "10", "2nd", "-1", "+1", "3d-model", "٣", "1e5", "\\", "\\u0041", "*/", "/*", "//",
        "{0}", "{{", "<c>", "&amp;", "'", "`", "@", "@type", "#", "%", "$", "a.b", "a..b", "a/b", "a\\b", "a:b", "http://example.org/x", "ID", "Id", "id", "iD", "URLPath", "urlPath", "UrlPath", "name", "Name", "NAME", "nAME",
        "first_name", "firstName", "first-name", "FIRST_NAME", "first.name", "First Name", "ß", "ǆ", "ı", "i", "I", "İ", "\U0001D4D0", "ªº", "a\u0301\u0302", "\u0301", "_private", "__proto__", "constructor",
    ];

    public static TheoryData<string> Sets { get; } = ["keywords", "members", "texts"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void They_may_be_properties(string set) =>
        AssertRoundTrips(Wrap(set, new JsonObject([.. Of(set).Select(name => KeyValuePair.Create<string, JsonNode?>(name, new JsonObject { ["type"] = "string" }))])), set);

    [Theory]
    [MemberData(nameof(Sets))]
    public void They_may_be_properties_with_constraints_and_defaults(string set) =>
        AssertRoundTrips(Wrap(set, new JsonObject([.. Of(set).Select(name => KeyValuePair.Create<string, JsonNode?>(name, new JsonObject { ["type"] = "string", ["maxLength"] = 9, ["default"] = "x" }))])), set);

    [Theory]
    [MemberData(nameof(Sets))]
    public void They_may_be_properties_with_types_of_their_own(string set) => Compile(Wrap(set, new JsonObject(
        [.. Of(set).Select(name => KeyValuePair.Create<string, JsonNode?>(name, JsonNode.Parse("""{ "type": "object", "properties": { "kind": { "enum": ["a"] } } }""")))])), set);

    [Theory]
    [MemberData(nameof(Sets))]
    public void They_may_be_values_of_an_enum(string set) => Compile(new JsonObject { ["enum"] = new JsonArray([.. Of(set).Select(name => (JsonNode?)name)]) }, set);

    [Theory]
    [MemberData(nameof(Sets))]
    public void They_may_be_known_values(string set) =>
        Compile(new JsonObject { ["type"] = "string", ["x-known-values"] = new JsonArray([.. Of(set).Select(name => (JsonNode?)name)]) }, set);

    [Theory]
    [MemberData(nameof(Sets))]
    public void They_may_be_definitions(string set) => Compile(
        new JsonObject { ["$defs"] = new JsonObject([.. Of(set).Select((name, position) => KeyValuePair.Create<string, JsonNode?>(name, Definition(name, position)))]) },
        set);

    [Theory]
    [MemberData(nameof(Sets))]
    public void They_may_be_discriminators(string set) => Compile(
        new JsonObject
        {
            ["oneOf"] = new JsonArray([.. Of(set).Select(name => new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = name } },
                ["required"] = new JsonArray("kind"),
            })]),
        },
        set);

    [Theory]
    [InlineData("class")]
    [InlineData("Equals")]
    [InlineData("_name")]
    [InlineData("_otherProperties")]
    [InlineData("value")]
    [InlineData("NameCheck")]
    [InlineData("NameOrDefault")]
    [InlineData("한국")]
    public void They_may_be_chosen(string name)
    {
        var schema = $$"""
            {
              "type": "object",
              "properties": {
                "name": { "type": "string", "maxLength": 3, "default": "abc" },
                "chosen": { "type": "integer", "minimum": 3, "x-csharp-name": "{{name}}" },
                "pair": { "type": "array", "prefixItems": [{ "type": "string", "x-csharp-name": "{{name}}" }, { "type": "string" }], "items": false, "minItems": 2 }
              }
            }
            """;
        SchemaProject.With("a.schema.json", schema).RunUnchecked().AssertCompiles();
    }

    [Fact]
    public void A_type_may_want_the_name_of_the_objects_of_a_union()
    {
        const string Schema = """
            {
              "$defs": {
                "answer": { "type": ["string", "object"], "properties": { "text": { "type": "string" } } },
                "answerObject": { "type": "object", "properties": { "number": { "type": "integer" } } }
              }
            }
            """;
        var run = SchemaProject.With("a.schema.json", Schema).RunUnchecked();
        Assert.All(run.Diagnostics, diagnostic => Assert.Contains("info SW3003", diagnostic, StringComparison.Ordinal));
        Assert.Contains("Text", run.AssertCompiles().FileOf("AnswerObject"), StringComparison.Ordinal);
        Assert.Contains("Number", run.FileOf("AAnswerObject"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Match", "object", "Match")]
    [InlineData("Value", "object", "Value")]
    [InlineData("Value", "string", "ValueModel")]
    [InlineData("Schema", "object", "SchemaModel")]
    public void Only_a_type_with_a_member_of_the_name_gets_out_of_the_way(string name, string type, string expected)
    {
        var schema = $$"""{ "$defs": { "{{name}}": { "type": "{{type}}", "properties": { "text": true }, "maxLength": 5 } } }""";
        SchemaProject.With("a.schema.json", schema).Run().AssertCompiles().FileOf(expected);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_told_as_broken_JSON_or_compiles()
    {
        var run = SchemaProject.With("a.schema.json", """{ "type": "object", "properties": { "\ud83d": { "type": "string" }, "a\ude00b": { "enum": ["\udc00"] } } }""").RunUnchecked();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Contains("SW9001", StringComparison.Ordinal));
        run.AssertCompiles();
    }

    private static IReadOnlyList<string> Of(string set) => set switch
    {
        "keywords" => Keywords,
        "members" => Members,
        _ => Texts,
    };

    private static JsonObject Wrap(string set, JsonObject properties) => new() { ["title"] = set, ["type"] = "object", ["properties"] = properties };

    private static JsonNode Definition(string name, int position) => (position % 3) switch
    {
        0 => new JsonObject { ["enum"] = new JsonArray("a", "b") },
        1 => new JsonObject { ["type"] = "string", ["maxLength"] = 5 },
        _ => new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [name] = new JsonObject { ["type"] = "string" } } },
    };

    private static GeneratorRun Compile(JsonObject schema, string set)
    {
        var run = SchemaProject.With(set + ".schema.json", schema.ToJsonString()).RunUnchecked();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => !diagnostic.Contains("info SW3003", StringComparison.Ordinal));
        return run.AssertCompiles();
    }

    private static void AssertRoundTrips(JsonObject schema, string set)
    {
        var type = Compile(schema, set).Load().GetType("Demo." + char.ToUpperInvariant(set[0]) + set[1..], throwOnError: true)!;
        var json = new JsonObject([.. Of(set).Select((name, position) => KeyValuePair.Create<string, JsonNode?>(name, position.ToString(System.Globalization.CultureInfo.InvariantCulture)))]);
        var value = JsonSerializer.Deserialize(json.ToJsonString(), type);
        Assert.True(JsonNode.DeepEquals(json, JsonNode.Parse(value!.ToString()!)));
    }
}
