using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>The statements that write one property.</summary>
internal static class PropertyWritingEmitter
{
    /// <summary>The C# condition that the property is present, or null where it always is.</summary>
    public static string? PresentCondition(PropertySpec property) => property switch
    {
        { IsRequired: true } => null,
        { Value: { IsValueType: false, IsNullable: false } } => $"value.{property.Field} is not null",
        _ => $"value.{property.Field}.HasValue",
    };

    /// <summary>Writes the statement that writes the value, not its name.</summary>
    public static void WriteValue(SourceWriter writer, PropertySpec property, int index)
    {
        var isWrapped = !property.IsRequired && (property.Value.IsValueType || property.Value.IsNullable);
        var write = property.Constant is null
            ? $"{property.Value.Codec}.Write(writer, value.{property.Field}{(isWrapped ? ".Value" : "")});"
            : $"writer.WriteRawValue({Literal.Utf8(property.Constant)}, skipInputValidation: true);";
        writer.WriteLine(property.Value.CanLoseText ? $"if (!value._originalTexts.TryWrite(writer, {Literal.Int32(index)}))\n    {write}" : write);
    }
}
