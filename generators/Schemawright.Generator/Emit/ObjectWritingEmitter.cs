using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary><c>Write</c> of an object: the properties in the schema's order, then the members that it does not name.</summary>
internal static class ObjectWritingEmitter
{
    /// <summary>Writes the method.</summary>
    public static void Write(SourceWriter writer, ObjectSpec spec)
    {
        using (CodecMethodEmitter.Write(writer, spec.Name))
        {
            writer.WriteLine("writer.WriteStartObject();");
            for (var i = 0; i < spec.Properties.Count; i++)
                WriteProperty(writer, spec.Properties[i], i);
            if (spec.UnknownProperties.Value is { } unknown)
                writer.WriteLine($"value._otherProperties.WriteMembers<{unknown.Codec}>(writer);");
            writer.WriteLine("writer.WriteEndObject();");
        }
    }

    private static void WriteProperty(SourceWriter writer, PropertySpec property, int index)
    {
        if (PropertyWritingEmitter.PresentCondition(property, index) is { } condition)
        {
            using (writer.Block($"if ({condition})"))
                WriteMember(writer, property, index);
            writer.WriteLine();
        }
        else
        {
            WriteMember(writer, property, index);
        }
    }

    private static void WriteMember(SourceWriter writer, PropertySpec property, int index)
    {
        writer.WriteLine($"writer.WritePropertyName(s_names[{index}]);");
        PropertyWritingEmitter.WriteValue(writer, property, index);
    }
}
