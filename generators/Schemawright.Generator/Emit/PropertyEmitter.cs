using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>The declarations of a property: its private field, its accessors with their checks, and its <c>…OrDefault</c>.</summary>
internal static class PropertyEmitter
{
    /// <summary>The C# type of the property: with a question mark, or <c>Optional</c>, where the member can be absent.</summary>
    public static string DeclaredType(PropertySpec property) => property switch
    {
        { IsRequired: true } => property.Value.CSharpType,
        { Value.IsNullable: true } => $"global::Schemawright.Optional<{property.Value.CSharpType}>",
        _ => property.Value.CSharpType + "?",
    };

    /// <summary>The C# type that users see: that of the value where the getter gives the default of an absent member.</summary>
    public static string SeenType(PropertySpec property) => property.IsDefaultInGetter ? property.Value.CSharpType : DeclaredType(property);

    /// <summary>Writes the private field, to which the reader assigns directly.</summary>
    public static void WriteField(SourceWriter writer, PropertySpec property)
    {
        if (property.Constant is null)
            writer.WriteLine($"private {DeclaredType(property)} {property.Field}{(IsNonNullReference(property) ? " = null!" : "")};");
    }

    /// <summary>Writes the property of a record.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="property">The property.</param>
    /// <param name="index">Its number, under which its original text is kept.</param>
    /// <param name="isPositional">Whether a constructor sets it, so that it is not <c>required</c>.</param>
    public static void Write(SourceWriter writer, PropertySpec property, int index, bool isPositional = false)
    {
        WriteHead(writer, property);
        var modifiers = property.IsOverride ? "public override" : "public";
        if (property.Constant is not null)
        {
            writer.WriteLine($"{modifiers} {property.Value.CSharpType} {property.Name} => {property.ConstantExpression};");
        }
        else
        {
            if (property.IsRequired && !isPositional)
                modifiers += " required";
            writer.WriteLine($$"""
                {{modifiers}} {{SeenType(property)}} {{property.Name}}
                {
                    get => {{(property.IsDefaultInGetter ? OrDefault(property, GetOrThrow(property, index)) : GetOrThrow(property, index))}};
                    {{InitAccessor(property, index)}}
                }
                """);
        }

        if (property is { DefaultExpression: not null, IsDefaultInGetter: false })
            WriteDefault(writer, property);
        FormerNameEmitter.WriteProperties(writer, property);
    }

    /// <summary>Writes the abstract property of a union.</summary>
    public static void WriteAbstract(SourceWriter writer, PropertySpec property)
    {
        WriteHead(writer, property);
        writer.WriteLine($"public abstract {SeenType(property)} {property.Name} {{ get;{(property.IsGetOnly ? "" : " init;")} }}");
    }

    private static string GetOrThrow(PropertySpec property, int index) => property.Value.CanLoseRawValue ? $"_rawValues.GetOrThrow({Literal.Int32(index)}, {property.Field})" : property.Field;

    // Language ?? "en"
    private static string OrDefault(PropertySpec property, string source) =>
        property.Value.IsNullable ? $"{source}.HasValue ? {source}.Value : {property.DefaultExpression}" : $"{source} ?? {property.DefaultExpression}";

    private static void WriteHead(SourceWriter writer, PropertySpec property)
    {
        writer.WriteLine();
        DocumentationEmitter.WriteSummary(writer, property.Documentation, $"The property <c>{DocumentationEmitter.Xml(property.JsonName)}</c>.");
        FileEmitter.WriteObsolete(writer, property.Obsolete);
    }

    // init => _height = value;
    private static string InitAccessor(PropertySpec property, int index)
    {
        var assignment = $"{property.Field} = {InitValue(property)}";
        return property.Value.CanLoseRawValue
            ? $$"""
                init
                {
                    {{assignment}};
                    _rawValues = _rawValues.Without({{Literal.Int32(index)}});
                }
                """
            : $"init => {assignment};";
    }

    private static string InitValue(PropertySpec property)
    {
        if (property.Value.Check is null && !property.Value.CanFailCodec)
            return IsNonNullReference(property) || property is { IsDefaultInGetter: true, Value: { IsValueType: false, IsNullable: false } } ? $"value ?? throw new global::System.ArgumentNullException(nameof({property.Name}))" : "value";
        return property switch
        {
            { IsRequired: true } or { IsDefaultInGetter: true } => Require(property.Value, "value"),
            { Value.IsNullable: true } => $"value.HasValue\n    ? {Require(property.Value, "value.Value")}\n    : value",
            _ => $"value is {{ }} given\n    ? {Require(property.Value, "given")}\n    : null",
        };
    }

    // global::Schemawright.Runtime.Checks.Constrained.Require<string, global::Schemawright.Runtime.Codecs.StringCodec, NameCheck>(value)
    private static string Require(ValueSpec value, string argument) =>
        $"global::Schemawright.Runtime.Checks.Constrained.Require<{value.CSharpType}, {value.Codec}{(value.Check is null ? "" : ", " + value.Check)}>({argument})";

    private static void WriteDefault(SourceWriter writer, PropertySpec property)
    {
        var source = property.Value.CanLoseRawValue ? property.Name : property.Field;
        writer.WriteLine($"""

            /// <summary><see cref="{property.Name}"/>, or the schema's default if it is absent.</summary>
            public {property.Value.CSharpType} {property.DefaultName} => {OrDefault(property, source)};
            """);
    }

    private static bool IsNonNullReference(PropertySpec property) => property is { IsRequired: true, Value: { IsValueType: false, IsNullable: false } };
}
