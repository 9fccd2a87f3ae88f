using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>An object: a sealed record, alone or a case of a union.</summary>
internal static class ObjectEmitter
{
    /// <summary>Writes the record.</summary>
    public static void Write(SourceWriter writer, ObjectSpec spec)
    {
        FileEmitter.WriteTypeHead(writer, spec, $"global::Schemawright.JsonModelConverter<{spec.Name}>");
        var bases = spec.BaseType is null ? "" : spec.BaseType + ", ";
        using (writer.Block($"{spec.Accessibility} sealed partial record {spec.Name} : {bases}global::Schemawright.IJsonModel<{spec.Name}>"))
        {
            WriteFields(writer, spec);
            WriteConstructors(writer, spec);
            for (var i = 0; i < spec.Properties.Count; i++)
                PropertyEmitter.Write(writer, spec.Properties[i], i);
            WriteUnknownProperties(writer, spec);
            if (spec.BaseType is null)
            {
                ModelMembersEmitter.Write(writer, spec, ModelMembersEmitter.ParsedClass(spec));
                ModelMembersEmitter.WriteToString(writer);
            }
            else
            {
                ModelMembersEmitter.WriteForCase(writer, spec);
            }

            ObjectReadingEmitter.WriteTryRead(writer, spec);
            ObjectReadingEmitter.WriteAccepts(writer, spec);
            ObjectWritingEmitter.Write(writer, spec);
            CheckEmitter.Write(writer, spec.Checks, spec.SchemaDocuments);
        }
    }

    private static void WriteFields(SourceWriter writer, ObjectSpec spec)
    {
        if (spec.Properties.Count > 0)
            writer.WriteLine($"private static readonly global::Schemawright.Runtime.Tables.PropertyNames s_names = new({Literal.Strings(spec.Properties.Select(static property => property.JsonName))});");
        foreach (var property in spec.Properties)
            PropertyEmitter.WriteField(writer, property);
        if (spec.UnknownProperties.Value is { } unknown)
            writer.WriteLine($"private global::Schemawright.ValueMap<{unknown.CSharpType}> _otherProperties = global::Schemawright.ValueMap<{unknown.CSharpType}>.Empty;");
        if (spec.KeepsRawValues)
            writer.WriteLine("private global::Schemawright.Runtime.RawValues _rawValues;");
    }

    private static void WriteConstructors(SourceWriter writer, ObjectSpec spec)
    {
        if (spec.Properties.Count > 0 || spec.UnknownProperties.Value is not null)
            writer.WriteLine();
        writer.WriteLine($$"""
            /// <summary>Creates a value; an object initializer sets its properties.</summary>
            public {{spec.Name}}() { }

            // The reader sets every `required` property before it returns the instance.
            [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            private {{spec.Name}}(global::Schemawright.Runtime.SkipValidation _) { }
            """);
    }

    private static void WriteUnknownProperties(SourceWriter writer, ObjectSpec spec)
    {
        var unknown = spec.UnknownProperties;
        if (unknown.Value is null)
            return;
        var given = spec.Properties.Count > 0
            ? "s_names.RequireOthers(value)"
            : $"value ?? throw new global::System.ArgumentNullException(nameof({unknown.PropertyName}))";
        writer.WriteLine($$"""

            /// <summary>The properties that the schema does not declare, in document order.</summary>
            public global::Schemawright.ValueMap<{{unknown.Value.CSharpType}}> {{unknown.PropertyName}}
            {
                get => _otherProperties;
                init => _otherProperties = {{given}};
            }
            """);
    }
}
