using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>The statements that write one property.</summary>
internal static class PropertyWritingEmitter
{
    /// <summary>The C# condition that the property is present, or null where it always is.</summary>
    /// <param name="property">The property.</param>
    /// <param name="index">Its number.</param>
    public static string? PresentCondition(PropertySpec property, int index) => property switch
    {
        { IsRequired: true } => null,

        // Where the type can't hold the value, there is only its text.
        { Value: { IsValueType: false, IsNullable: false, CanLoseRawValue: true } } => $"value.{property.Field} is not null || value._rawValues.Has({Literal.Int32(index)})",
        { Value: { IsValueType: false, IsNullable: false } } => $"value.{property.Field} is not null",
        _ => $"value.{property.Field}.HasValue",
    };

    /// <summary>Writes the statement that writes the value, not its name.</summary>
    public static void WriteValue(SourceWriter writer, PropertySpec property, int index)
    {
        var isWrapped = !property.IsRequired && (property.Value.IsValueType || property.Value.IsNullable);
        var isNullOnlyWithText = property is { IsRequired: false, Value: { IsValueType: false, IsNullable: false, CanLoseRawValue: true } };
        var write = property.Constant is null
            ? $"{property.Value.Codec}.Write(writer, value.{property.Field}{(isWrapped ? ".Value" : isNullOnlyWithText ? "!" : "")});"
            : $"writer.WriteRawValue({Literal.Utf8(property.Constant)}, skipInputValidation: true);";
        writer.WriteLine(property.Value.CanLoseRawValue ? $"if (!value._rawValues.TryWrite(writer, {Literal.Int32(index)}))\n    {write}" : write);
    }
}
