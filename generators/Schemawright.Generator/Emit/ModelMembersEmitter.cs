using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>The members that every model has for its users: thin calls into <c>JsonModel</c>.</summary>
internal static class ModelMembersEmitter
{
    /// <summary>Writes the members of a type that stands alone.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="type">The type.</param>
    /// <param name="parsed">The type of <c>TryParse</c>'s result with its attribute: <c>[NotNullWhen(true)] out Person? value</c>.</param>
    public static void Write(SourceWriter writer, TypeSpec type, string parsed)
    {
        WriteStatic(writer, type, parsed, "public static");
        WriteChecksNames(writer, type);
        WriteInstance(writer, type);
    }

    /// <summary>Writes the members of a union's case, which inherits those of its instances.</summary>
    public static void WriteForCase(SourceWriter writer, TypeSpec type)
    {
        WriteStatic(writer, type, ParsedClass(type), "public static new");
        WriteChecksNames(writer, type);
    }

    /// <summary>Writes <c>ToString</c> of a record: its JSON, and not its properties, of which one may be a value that C# can't hold.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="isSealed">Whether records that derive from it have the same.</param>
    public static void WriteToString(SourceWriter writer, bool isSealed = false) => writer.WriteLine($"""

        /// <summary>This value as JSON.</summary>
        public {(isSealed ? "sealed " : "")}override string ToString() => ToJson();
        """);

    /// <summary>The parameter of <c>TryParse</c> for a class.</summary>
    public static string ParsedClass(TypeSpec type) => $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type.Name}? value";

    /// <summary>The parameter of <c>TryParse</c> for a struct.</summary>
    public static string ParsedStruct(TypeSpec type) => $"out {type.Name} value";

    private static void WriteStatic(SourceWriter writer, TypeSpec type, string parsed, string modifiers) => writer.WriteLine($$"""

        /// <summary>The schema that this type was generated from.</summary>
        {{modifiers}} global::Schemawright.ModelSchema Schema { get; } = {{type.SchemaDocuments}}.Schemas.Get({{Literal.String(type.SchemaLocation)}});

        /// <summary>How System.Text.Json reads and writes this type.</summary>
        {{modifiers}} global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<{{type.Name}}> JsonTypeInfo => global::Schemawright.Runtime.JsonModel.TypeInfo<{{type.Name}}>();

        /// <summary>Reads a value from JSON.</summary>
        /// <exception cref="global::Schemawright.JsonSchemaValidationException">The JSON is not valid.</exception>
        {{modifiers}} {{type.Name}} Parse(global::System.ReadOnlySpan<byte> utf8Json) => global::Schemawright.Runtime.JsonModel.Parse<{{type.Name}}>(utf8Json);

        /// <summary>Reads a value from JSON, or reports where and why it is not valid.</summary>
        public static bool TryParse(
            global::System.ReadOnlySpan<byte> utf8Json,
            {{parsed}},
            out global::Schemawright.ValidationReport report) =>
            global::Schemawright.Runtime.JsonModel.TryParse<{{type.Name}}>(utf8Json, out value, out report);

        /// <summary>Validates JSON and reports every error.</summary>
        {{modifiers}} global::Schemawright.ValidationReport Validate(global::System.ReadOnlySpan<byte> utf8Json) => global::Schemawright.Runtime.JsonModel.Validate<{{type.Name}}>(utf8Json);

        /// <summary>Whether JSON is valid.</summary>
        {{modifiers}} bool IsValid(global::System.ReadOnlySpan<byte> utf8Json) => global::Schemawright.Runtime.JsonModel.IsValid<{{type.Name}}>(utf8Json);
        """);

    private static void WriteChecksNames(SourceWriter writer, TypeSpec type)
    {
        if (type.ChecksNames)
            writer.WriteLine($"\nstatic bool global::Schemawright.IJsonModel<{type.Name}>.ChecksNames => true;");
    }

    private static void WriteInstance(SourceWriter writer, TypeSpec type) => writer.WriteLine($$"""

        /// <summary>Validates this value, including the rules that span several properties.</summary>
        public global::Schemawright.ValidationReport Validate() => global::Schemawright.Runtime.JsonModel.Validate(this);

        /// <summary>Writes this value as JSON.</summary>
        public void WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => global::Schemawright.Runtime.JsonModel.WriteTo(writer, this);

        /// <summary>This value as JSON.</summary>
        public string ToJson() => global::Schemawright.Runtime.JsonModel.ToJson(this);

        /// <summary>This value as JSON in UTF-8.</summary>
        public byte[] ToUtf8Json() => global::Schemawright.Runtime.JsonModel.ToUtf8Json(this);
        """);
}
