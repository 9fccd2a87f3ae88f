using System.Reflection;
using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Emit;

/// <summary><c>x-csharp-type</c>: a type of the user stands for a schema, which still decides what is valid.</summary>
public class ExistingTypeTests
{
    private const string Schema = """
        {
          "type": "object",
          "properties": {
            "price": { "$ref": "#/$defs/money" },
            "discount": { "$ref": "#/$defs/money" },
            "parts": { "type": "array", "items": { "$ref": "#/$defs/money" } },
            "named": { "type": "object", "additionalProperties": { "$ref": "#/$defs/money" } },
            "none": { "anyOf": [{ "$ref": "#/$defs/money" }, { "type": "null" }] },
            "version": { "type": "string", "pattern": "^\\d+\\.\\d+$", "x-csharp-type": "System.Version", "x-csharp-codec": "Demo.VersionCodec", "x-csharp-name": "Release" },
            "extra": { "type": "object", "x-csharp-type": "System.String", "x-csharp-codec": "Demo.TextCodec" },
            "color": { "enum": ["red", "green"], "x-csharp-type": "struct Demo.Color", "x-csharp-codec": "Demo.ColorCodec" }
          },
          "required": ["price"],
          "$defs": { "money": { "type": "string", "pattern": "^\\d+ [A-Z]{3}$", "x-csharp-type": "Demo.Money" } }
        }
        """;

    private const string Code = """
        #nullable enable
        #pragma warning disable CS1591
        using System.Diagnostics.CodeAnalysis;
        using System.Text.Json;
        using Schemawright;
        using Schemawright.Json;
        using Schemawright.Json.Strings;
        using Schemawright.Runtime;

        namespace Demo;

        public sealed record Money(long Amount, string Currency) : IJsonCodec<Money>
        {
            public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out Money value)
            {
                value = Texts.TryRead(json, node, out var text) && text.Split(' ') is [var amount, var currency] && long.TryParse(amount, out var number) ? new(number, currency) : null;
                return value is not null;
            }

            public static bool Accepts(in IndexedJson json, int node) => TryRead(json, node, out _);

            public static void Write(Utf8JsonWriter writer, Money value) => writer.WriteStringValue($"{value.Amount} {value.Currency}");
        }

        public enum Color { Red, Green }

        public readonly struct ColorCodec : IJsonCodec<Color>
        {
            public static bool TryRead(in IndexedJson json, int node, out Color value)
            {
                value = default;
                return Texts.TryRead(json, node, out var text) && System.Enum.TryParse(text, ignoreCase: true, out value);
            }

            public static bool Accepts(in IndexedJson json, int node) => TryRead(json, node, out _);

            public static void Write(Utf8JsonWriter writer, Color value) => writer.WriteStringValue(value.ToString().ToLowerInvariant());
        }

        public readonly struct VersionCodec : IJsonCodec<System.Version>
        {
            public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out System.Version value)
            {
                value = null;
                return Texts.TryRead(json, node, out var text) && System.Version.TryParse(text, out value);
            }

            public static bool Accepts(in IndexedJson json, int node) => TryRead(json, node, out _);

            public static void Write(Utf8JsonWriter writer, System.Version value) => writer.WriteStringValue(value.ToString());
        }

        public readonly struct TextCodec : IJsonCodec<string>
        {
            public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out string value)
            {
                value = System.Text.Encoding.UTF8.GetString(json.RawValue(node));
                return true;
            }

            public static bool Accepts(in IndexedJson json, int node) => true;

            public static void Write(Utf8JsonWriter writer, string value) => writer.WriteRawValue(value);
        }

        internal static class Texts
        {
            public static bool TryRead(in IndexedJson json, int node, out string text)
            {
                text = json.IsString(node) ? JsonStrings.GetString(json, node) : "";
                return json.IsString(node);
            }
        }

        public static class Probe
        {
            public static Offer Parse(string json) => Offer.Parse(System.Text.Encoding.UTF8.GetBytes(json));

            public static string Describe(Offer offer) => $"{offer.Price.Currency} {offer.Discount?.Amount} {offer.Parts?.Count} {offer.Release?.Major} {offer.Color}";

            public static Offer Create(long amount) => new() { Price = new Money(amount, "KRW"), Color = Color.Green, None = (Money?)null };
        }
        """;

    private static readonly Lazy<Assembly> Compiled = new(() => SchemaProject.With("offer.schema.json", Schema).WithCode(Code).Run().Load());

    private const string Valid = """{"price":"1000 KRW","discount":"5 EUR","parts":["1 USD"],"named":{"a":"2 USD"},"none":null,"version":"1.2","extra":{"a":{"a":1}},"color":"red"}""";

    [Fact]
    public void No_type_is_generated() =>
        Assert.Equal(
            ["Demo.Offer.g.cs", "Demo.SchemaDocuments.Offer.g.cs", "Demo.SchemaDocuments.g.cs"],
            SchemaProject.With("offer.schema.json", Schema).WithCode(Code).Run().Files.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Values_are_of_the_users_types_and_are_written_as_they_were_read()
    {
        var value = Parse(Valid);
        Assert.Equal("KRW 5 1 1 Red", Call("Describe", value));
        Assert.Equal(Valid, value!.ToString());
    }

    [Theory]
    [InlineData("""{"price":"1000 won"}""")]
    [InlineData("""{"price":"1000 KRW","parts":["x"]}""")]
    [InlineData("""{"price":"1000 KRW","version":"1.2.3"}""")]
    [InlineData("""{"price":"1000 KRW","color":"blue"}""")]
    [InlineData("""{"price":"1000 KRW","color":"0"}""")]
    [InlineData("""{"price":null}""")]
    [InlineData("""{"price":"1000 KRW","extra":{"a":1,"a":1}}""")]
    [InlineData("""{"price":"1000 KRW","extra":{"a":[{"b":1,"c":1,"\u0062":1}]}}""")]
    public void The_schema_decides_what_is_valid(string json) => Assert.Throws<JsonSchemaValidationException>(() => Parse(json));

    [Fact]
    public void Values_that_are_set_hold_to_the_schema()
    {
        Assert.Equal("""{"price":"7 KRW","none":null,"color":"green"}""", Call("Create", 7L)!.ToString());
        Assert.Throws<ArgumentException>(() => Call("Create", -7L));
    }

    [Fact]
    public void A_whole_document_may_have_a_type_already() =>
        SchemaProject.With("offer.schema.json", """{ "properties": { "price": { "$ref": "money.schema.json" } }, "type": "object" }""")
            .And("money.schema.json", """{ "type": "string", "x-csharp-type": "Demo.Money" }""")
            .WithCode(Code[..Code.IndexOf("public static class Probe", StringComparison.Ordinal)])
            .Run()
            .AssertCompiles();

    private static object? Parse(string json) => Call("Parse", json);

    private static object? Call(string method, object? argument)
    {
        try
        {
            return Compiled.Value.GetType("Demo.Probe", throwOnError: true)!.GetMethod(method)!.Invoke(null, [argument]);
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }
}
