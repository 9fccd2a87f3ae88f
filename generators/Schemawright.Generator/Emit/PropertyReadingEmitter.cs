using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>The <c>case</c> of one property in the methods that read: <c>TryRead</c> fills its field, <c>Accepts</c> only checks it.</summary>
internal static class PropertyReadingEmitter
{
    /// <summary>Writes the statements that read a property into its field.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="property">The property.</param>
    /// <param name="index">Its number.</param>
    /// <param name="node">The C# expression of the value's node.</param>
    public static void WriteRead(SourceWriter writer, PropertySpec property, int index, string node)
    {
        if (property.Constant is not null)
        {
            WriteAccept(writer, property, node);
            if (property.Value.CanLoseRawValue)
                WriteKeep(writer, property, index, node);
        }
        else if (property.IsRequired || property.Value is { IsValueType: false, IsNullable: false })
        {
            var target = $"model.{property.Field}{(property.Value is { IsValueType: false, IsNullable: false } && property.IsRequired ? "!" : "")}";
            writer.WriteLine($"if (!{Read(property, index, node, target)}) return false;");
            WriteCheck(writer, property.Value, node);
        }
        else
        {
            // The field is Nullable or Optional, which no codec fills.
            writer.WriteLine($"if (!{Read(property, index, node, $"var value{index}")}) return false;");
            WriteCheck(writer, property.Value, node);
            writer.WriteLine($"model.{property.Field} = value{index};");
        }
    }

    /// <summary>Writes the statements that check a property.</summary>
    public static void WriteAccept(SourceWriter writer, PropertySpec property, string node)
    {
        if (property.Constant is not null)
        {
            writer.WriteLine($"if (!global::Schemawright.Runtime.Checks.JsonChecks.IsConst(json, {node}, {Literal.Utf8(property.Constant)})) return false;");
            return;
        }

        writer.WriteLine($"if (!{property.Value.Codec}.Accepts(json, {node})) return false;");
        WriteCheck(writer, property.Value, node);
    }

    // global::Schemawright.Runtime.Codecs.StringCodec.TryRead(json, name + 1, out model._name)
    private static string Read(PropertySpec property, int index, string node, string target)
    {
        var value = property.Value;
        return value.CanLoseRawValue
            ? $"global::Schemawright.Runtime.RawValues.TryRead<{value.CSharpType}, {value.Codec}>(ref model._rawValues, {index}, json, {node}, out {target})"
            : $"{value.Codec}.TryRead(json, {node}, out {target})";
    }

    private static void WriteKeep(SourceWriter writer, PropertySpec property, int index, string node) => writer.WriteLine($"""
        if (!{property.Value.Codec}.KeepsRawValue(json, {node}))
            global::Schemawright.Runtime.RawValues.Keep(ref model._rawValues, {index}, json, {node});
        """);

    private static void WriteCheck(SourceWriter writer, ValueSpec value, string node)
    {
        if (value.Check is not null)
            writer.WriteLine($"if (!{value.Check}.Accepts(json, {node})) return false;");
    }
}
