using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>A closed list of strings: an <c>enum</c> and its codec.</summary>
internal static class EnumEmitter
{
    /// <summary>Writes the enum and its codec.</summary>
    public static void Write(SourceWriter writer, EnumSpec spec)
    {
        FileEmitter.WriteTypeHead(writer, spec, $"global::Schemawright.Runtime.JsonCodecConverter<{spec.Name}, {spec.CodecName}>");
        using (writer.Block($"{spec.Accessibility} enum {spec.Name}"))
            WriteMembers(writer, spec.Members);
        writer.WriteLine();
        WriteCodec(writer, spec);
    }

    private static void WriteMembers(SourceWriter writer, EquatableArray<EnumMemberSpec> members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0)
                writer.WriteLine();
            writer.WriteLine($"""
                /// <summary><c>{DocumentationEmitter.Xml(members[i].Value)}</c></summary>
                {members[i].Name},
                """);
        }

        FormerNameEmitter.WriteMembers(writer, members);
    }

    private static void WriteCodec(SourceWriter writer, EnumSpec spec)
    {
        writer.WriteLine($"/// <summary>Reads and writes <see cref=\"{spec.Name}\"/>.</summary>");
        FileEmitter.WriteGeneratedCode(writer);
        writer.WriteLine("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (writer.Block($"{spec.Accessibility} readonly struct {spec.CodecName} : global::Schemawright.Runtime.IJsonCodec<{spec.Name}>"))
        {
            writer.WriteLine($$"""
                private static readonly global::Schemawright.Runtime.Tables.{{(spec.IsMixed ? "ValueTable" : "StringTable")}} s_values = new({{Literal.Strings(spec.Members.Select(static member => member.Value))}});

                /// <inheritdoc/>
                public static bool TryRead({{CodecMethodEmitter.Parameters}}, out {{spec.Name}} value)
                {
                    var index = s_values.IndexOf(json, node);
                    value = ({{spec.Name}})index;
                    return index >= 0;
                }

                /// <inheritdoc/>
                public static bool Accepts({{CodecMethodEmitter.Parameters}}) => s_values.IndexOf(json, node) >= 0;

                /// <inheritdoc/>
                public static void Write(global::System.Text.Json.Utf8JsonWriter writer, {{spec.Name}} value) => {{(spec.IsMixed ? "s_values.Write(writer, (int)value)" : "writer.WriteStringValue(s_values.Encoded((int)value))")}};
                """);
            if (spec.IsMixed)
                writer.WriteLine($"\n/// <inheritdoc/>\npublic static bool KeepsRawValue({CodecMethodEmitter.Parameters}) => s_values.KeepsRawValue(json, node);");
        }
    }
}
