using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>A named value: a struct around one value, with known constants where it is an open list.</summary>
internal static class ScalarEmitter
{
    /// <summary>Writes the struct.</summary>
    public static void Write(SourceWriter writer, ScalarSpec spec)
    {
        FileEmitter.WriteTypeHead(writer, spec, $"global::Schemawright.JsonModelConverter<{spec.Name}>");
        using (writer.Block($"{spec.Accessibility} readonly partial record struct {spec.Name} : global::Schemawright.IJsonModel<{spec.Name}>{ScalarFormatEmitter.Interfaces(spec)}"))
        {
            if (spec.IsOpenList)
                writer.WriteLine($"private static readonly global::Schemawright.Runtime.Tables.StringTable s_known = new({Literal.Strings(spec.KnownValues.Select(static known => known.Value))});");
            WriteValue(writer, spec);
            ScalarFormatEmitter.WriteToString(writer, spec);
            ScalarFormatEmitter.Write(writer, spec);
            if (spec.IsOpenList)
                WriteKnownValues(writer, spec);
            ModelMembersEmitter.Write(writer, spec, ModelMembersEmitter.ParsedStruct(spec));
            WriteCodec(writer, spec);
            CheckEmitter.Write(writer, spec.Checks, spec.SchemaDocuments);
        }
    }

    private static void WriteValue(SourceWriter writer, ScalarSpec spec)
    {
        var value = spec.Value;

        // The default of the struct holds no value where the value is a reference.
        var isMissingByDefault = value is { IsValueType: false, IsNullable: false };
        var given = value.Check is null && !value.CanFailCodec
            ? isMissingByDefault ? "value ?? throw new global::System.ArgumentNullException(nameof(value))" : "value"
            : $"global::Schemawright.Runtime.Checks.Constrained.Require<{value.CSharpType}, {value.Codec}{(value.Check is null ? "" : ", " + value.Check)}>(value, nameof(value))";
        writer.WriteLine($"private readonly {value.CSharpType}{(isMissingByDefault ? "?" : "")} _value;");
        if (value.CanLoseRawValue)
            writer.WriteLine("private readonly global::Schemawright.JsonValue? _rawValue;");
        writer.WriteLine($$"""

            /// <summary>Creates a value.</summary>
            /// <exception cref="global::System.ArgumentException">The value is not valid against the schema.</exception>
            public {{spec.Name}}({{value.CSharpType}} value) => _value = {{given}};

            private {{spec.Name}}({{value.CSharpType}} value, global::Schemawright.Runtime.SkipValidation _) => _value = value;
            """);
        if (value.CanLoseRawValue)
            writer.WriteLine($"\nprivate {spec.Name}(global::Schemawright.JsonValue rawValue, global::Schemawright.Runtime.SkipValidation _) => (_value, _rawValue) = (default!, rawValue);");
        writer.WriteLine($$"""

            /// <summary>The value.</summary>{{(value.CanLoseRawValue ? "\n/// <exception cref=\"global::Schemawright.ValueNotRepresentableException\">The JSON value is valid, but the C# type can't represent it.</exception>" : "")}}
            public {{value.CSharpType}} Value => {{GetOrThrow(value)}}{{(isMissingByDefault ? $" ?? throw new global::System.InvalidOperationException(\"A default {spec.Name} has no value.\")" : "")}};

            /// <summary>The value of <paramref name="value"/>.</summary>
            public static implicit operator {{value.CSharpType}}({{spec.Name}} value) => value.Value;

            /// <summary>Creates a value.</summary>
            /// <exception cref="global::System.ArgumentException">The value is not valid against the schema.</exception>
            public static explicit operator {{spec.Name}}({{value.CSharpType}} value) => new(value);
            """);
    }

    // _rawValue is null ? _value : throw new global::Schemawright.ValueNotRepresentableException(_rawValue, typeof(decimal))
    private static string GetOrThrow(ValueSpec value) => value switch
    {
        { CanLoseRawValue: false } => "_value",
        { IsValueType: false, IsNullable: false } => $"(_rawValue is null ? _value : throw new global::Schemawright.ValueNotRepresentableException(_rawValue, typeof({value.CSharpType})))",
        _ => $"_rawValue is null ? _value : throw new global::Schemawright.ValueNotRepresentableException(_rawValue, typeof({value.CSharpType.TrimEnd('?')}))",
    };

    private static void WriteKnownValues(SourceWriter writer, ScalarSpec spec)
    {
        foreach (var known in spec.KnownValues)
        {
            writer.WriteLine($$"""

                /// <summary><c>{{DocumentationEmitter.Xml(known.Value)}}</c></summary>
                public static {{spec.Name}} {{known.Name}} { get; } = new({{Literal.String(known.Value)}}, default);
                """);
            FormerNameEmitter.WriteKnownValue(writer, spec.Name, known);
        }

        writer.WriteLine($$"""

            /// <summary>The values that the schema lists; others are allowed.</summary>
            public static global::Schemawright.ValueList<{{spec.Name}}> KnownValues { get; } = [{{string.Join(", ", spec.KnownValues.Select(static known => known.Name))}}];

            /// <summary>Whether the schema lists this value.</summary>
            public bool IsKnown => s_known.IndexOf(_value) >= 0;
            """);
    }

    private static void WriteCodec(SourceWriter writer, ScalarSpec spec)
    {
        var value = spec.Value;
        var andCheck = value.Check is null ? "" : $" && {value.Check}.Accepts(json, node)";
        using (CodecMethodEmitter.TryReadStruct(writer, spec.Name))
        {
            writer.WriteLine($$"""
                if ({{value.Codec}}.TryRead(json, node, out var read){{andCheck}})
                {
                    value = new(read, default);
                    return true;
                }

                """);
            writer.WriteLine(value.CanLoseRawValue
                ? """
                    // A value that the C# type can't represent keeps its JSON.
                    var isValid = Accepts(json, node);
                    value = isValid ? new(global::Schemawright.JsonValue.Read(json, node), default) : default;
                    return isValid;
                    """
                : """
                    value = default;
                    return false;
                    """);
        }

        CodecMethodEmitter.WriteAccepts(writer, spec.IsDecidedByCheck ? $"{value.Check}.Accepts(json, node) && {CodecMethodEmitter.NamesAreUnique}" : $"{value.Codec}.Accepts(json, node){andCheck}");
        if (!value.CanLoseRawValue)
        {
            CodecMethodEmitter.WriteWrite(writer, spec.Name, $"{value.Codec}.Write(writer, value.Value)");
            return;
        }

        using (CodecMethodEmitter.Write(writer, spec.Name))
        {
            writer.WriteLine($"""
                if (value._rawValue is not null)
                    value._rawValue.WriteTo(writer);
                else
                    {value.Codec}.Write(writer, value.Value);
                """);
        }

        CodecMethodEmitter.WriteKeepsRawValue(writer, $"{value.Codec}.KeepsRawValue(json, node)");
    }
}
