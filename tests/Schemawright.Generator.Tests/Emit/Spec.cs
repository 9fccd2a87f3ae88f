using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>Short ways to write specs by hand.</summary>
internal static class Spec
{
    public static ValueSpec Text(string? check = null) => new()
    {
        CSharpType = "string",
        Codec = "global::Schemawright.Runtime.Codecs.StringCodec",
        IsValueType = false,
        Check = check,
    };

    public static ValueSpec NullableText() => new()
    {
        CSharpType = "string?",
        Codec = "global::Schemawright.Runtime.Codecs.NullableReferenceCodec<string, global::Schemawright.Runtime.Codecs.StringCodec>",
        IsValueType = false,
        IsNullable = true,
    };

    public static ValueSpec Integer() => new()
    {
        CSharpType = "int",
        Codec = "global::Schemawright.Runtime.Codecs.Int32Codec",
        IsValueType = true,
        CanLoseRawValue = true,
    };

    public static ValueSpec NullableInteger() => new()
    {
        CSharpType = "int?",
        Codec = "global::Schemawright.Runtime.Codecs.NullableValueCodec<int, global::Schemawright.Runtime.Codecs.Int32Codec>",
        IsValueType = true,
        IsNullable = true,
        CanLoseRawValue = true,
    };

    public static ValueSpec Texts() => new()
    {
        CSharpType = "global::Schemawright.ValueList<string>",
        Codec = "global::Schemawright.Runtime.Codecs.ListCodec<string, global::Schemawright.Runtime.Codecs.StringCodec>",
        IsValueType = false,
    };

    public static ValueSpec Any() => new()
    {
        CSharpType = "global::Schemawright.JsonValue",
        Codec = "global::Schemawright.Runtime.Codecs.JsonValueCodec",
        IsValueType = false,
    };

    public static ValueSpec Model(string type) => new() { CSharpType = type, Codec = type, IsValueType = false };

    public static PropertySpec Property(string jsonName, ValueSpec value, bool isRequired = false, string? documentation = null)
    {
        var name = char.ToUpperInvariant(jsonName[0]) + jsonName[1..];
        return new()
        {
            JsonName = jsonName,
            Name = name,
            Field = "_" + jsonName,
            Value = value,
            IsRequired = isRequired,
            Documentation = new(documentation is null ? [] : [documentation]),
        };
    }

    public static PropertySpec Constant(string jsonName, string value) => Property(jsonName, Text(), isRequired: true) with
    {
        Constant = $"\"{value}\"",
        ConstantExpression = $"\"{value}\"",
    };

    public static ObjectSpec Object(string name, params PropertySpec[] properties) => new()
    {
        Namespace = "Demo",
        Name = name,
        SchemaLocation = $"https://example.org/{name}.schema.json",
        Documentation = new([$"A {name}."]),
        Properties = new(properties),
        UnknownProperties = new("AdditionalProperties", null),
        Checks = default,
    };

    public static AssemblySpec Assembly(params TypeSpec[] types) => new()
    {
        Namespace = "Demo",
        Documents = new([new DocumentSpec("Root", "https://example.org/root.schema.json", "")]),
        Models = new(types.Where(static type => type is not EnumSpec).Select(static type => type.FullName)),
        Enums = new(types.OfType<EnumSpec>().Select(static type => type.FullName)),
        AssertFormat = true,
    };

    public static DocumentSpec Document() => new("Root", "https://example.org/root.schema.json", "true") { Namespace = "Demo" };
}
