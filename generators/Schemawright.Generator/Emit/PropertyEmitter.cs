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
                {{modifiers}} {{DeclaredType(property)}} {{property.Name}}
                {
                    get => {{(property.Value.CanLoseText ? $"_originalTexts.Held({Literal.Int32(index)}, {property.Field})" : property.Field)}};
                    {{InitAccessor(property, index)}}
                }
                """);
        }

        if (property.DefaultExpression is not null)
            WriteDefault(writer, property);
        FormerNameEmitter.WriteProperties(writer, property);
    }

    /// <summary>Writes the abstract property of a union.</summary>
    public static void WriteAbstract(SourceWriter writer, PropertySpec property)
    {
        WriteHead(writer, property);
        writer.WriteLine($"public abstract {DeclaredType(property)} {property.Name} {{ get;{(property.IsGetOnly ? "" : " init;")} }}");
    }

    private static void WriteHead(SourceWriter writer, PropertySpec property)
    {
        writer.WriteLine();
        DocumentationEmitter.WriteSummary(writer, property.Documentation, $"The member <c>{DocumentationEmitter.Xml(property.JsonName)}</c>.");
        FileEmitter.WriteObsolete(writer, property.Obsolete);
    }

    // init => _height = value;
    private static string InitAccessor(PropertySpec property, int index)
    {
        var assignment = $"{property.Field} = {InitValue(property)}";
        return property.Value.CanLoseText
            ? $$"""
                init
                {
                    {{assignment}};
                    _originalTexts = _originalTexts.Without({{Literal.Int32(index)}});
                }
                """
            : $"init => {assignment};";
    }

    private static string InitValue(PropertySpec property)
    {
        if (property.Value.Check is null && !property.Value.CanFailCodec)
            return IsNonNullReference(property) ? $"value ?? throw new global::System.ArgumentNullException(nameof({property.Name}))" : "value";
        return property switch
        {
            { IsRequired: true } => Require(property.Value, "value"),
            { Value.IsNullable: true } => $"value.HasValue\n    ? {Require(property.Value, "value.Value")}\n    : value",
            _ => $"value is {{ }} given\n    ? {Require(property.Value, "given")}\n    : null",
        };
    }

    // global::Schemawright.Constrained.Require<string, global::Schemawright.Codecs.StringCodec, NameCheck>(value)
    private static string Require(ValueSpec value, string argument) =>
        $"global::Schemawright.Constrained.Require<{value.CSharpType}, {value.Codec}{(value.Check is null ? "" : ", " + value.Check)}>({argument})";

    private static void WriteDefault(SourceWriter writer, PropertySpec property)
    {
        var source = property.Value.CanLoseText ? property.Name : property.Field;
        var given = property.Value.IsNullable ? $"{source}.HasValue ? {source}.Value :" : $"{source} ??";
        writer.WriteLine($"""

            /// <summary><see cref="{property.Name}"/>, or the schema's default where it is absent.</summary>
            public {property.Value.CSharpType} {property.DefaultName} => {given} {property.DefaultExpression};
            """);
    }

    private static bool IsNonNullReference(PropertySpec property) => property is { IsRequired: true, Value: { IsValueType: false, IsNullable: false } };
}
