using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>What still leads from former names to the present ones.</summary>
internal static class FormerNameEmitter
{
    /// <summary>Writes properties that pass on to the one that has another name now.</summary>
    public static void WriteProperties(SourceWriter writer, PropertySpec property)
    {
        foreach (var name in property.FormerNames)
        {
            WriteHead(writer, property.Name);
            writer.WriteLine(property.Constant is null
                ? $"public {PropertyEmitter.SeenType(property)} {name} {{ get => {property.Name}; init => {property.Name} = value; }}"
                : $"public {property.Value.CSharpType} {name} => {property.Name};");
        }
    }

    /// <summary>Writes enum members with the values of those that have other names now; after all others, since a value that follows would count on.</summary>
    public static void WriteMembers(SourceWriter writer, EquatableArray<EnumMemberSpec> members)
    {
        foreach (var (name, member) in members.SelectMany(static member => member.FormerNames.Select(name => (name, member))))
        {
            WriteHead(writer, member.Name);
            writer.WriteLine($"{name} = {member.Name},");
        }
    }

    /// <summary>Writes a property for the former name of a known value.</summary>
    public static void WriteKnownValue(SourceWriter writer, string type, EnumMemberSpec known)
    {
        foreach (var name in known.FormerNames)
        {
            WriteHead(writer, known.Name);
            writer.WriteLine($"public static {type} {name} => {known.Name};");
        }
    }

    /// <summary>
    /// Writes types that stand for the one that has another name now. C# has no second name for a type: a struct that converts both ways comes nearest, and
    /// for an enum the constants.
    /// </summary>
    public static void WriteTypes(SourceWriter writer, TypeSpec type)
    {
        foreach (var name in type.FormerNames)
        {
            WriteHead(writer, type.Name);
            FileEmitter.WriteGeneratedCode(writer);
            if (type is EnumSpec list)
                WriteConstants(writer, list, name);
            else
                WriteStruct(writer, type, name);
        }
    }

    private static void WriteConstants(SourceWriter writer, EnumSpec list, string name)
    {
        using (writer.Block($"{list.Accessibility} static class {name}"))
        {
            foreach (var member in list.Members.Where(member => member.Name != name))
            {
                writer.WriteLine($"""
                    /// <summary><c>{DocumentationEmitter.Xml(member.Value)}</c></summary>
                    public const {list.Name} {member.Name} = {list.Name}.{member.Name};
                    """);
            }
        }
    }

    private static void WriteStruct(SourceWriter writer, TypeSpec type, string name)
    {
        using (writer.Block($"{type.Accessibility} readonly record struct {name}({type.Name} {(name == "Current" ? "Value" : "Current")})"))
        {
            var nullable = type is ScalarSpec ? "" : "?";
            writer.WriteLine($$"""
                /// <summary>Converts a value to the type with the current name.</summary>
                public static implicit operator {{type.Name}}({{name}} former) => former.{{(name == "Current" ? "Value" : "Current")}};

                /// <summary>Converts a value to the type with the former name.</summary>
                public static implicit operator {{name}}({{type.Name}} current) => new(current);

                /// <inheritdoc cref="{{type.Name}}.Parse(global::System.ReadOnlySpan{byte})"/>
                public static {{type.Name}} Parse(global::System.ReadOnlySpan<byte> utf8Json) => {{type.Name}}.Parse(utf8Json);

                /// <summary>Reads a value from JSON, or reports where and why it is not valid.</summary>
                public static bool TryParse(global::System.ReadOnlySpan<byte> utf8Json, {{(nullable == "" ? "" : "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] ")}}out {{type.Name}}{{nullable}} value, out global::Schemawright.ValidationReport report) =>
                    {{type.Name}}.TryParse(utf8Json, out value, out report);

                /// <summary>Whether JSON is valid.</summary>
                public static bool IsValid(global::System.ReadOnlySpan<byte> utf8Json) => {{type.Name}}.IsValid(utf8Json);

                /// <summary>Validates JSON and reports every error.</summary>
                public static global::Schemawright.ValidationReport Validate(global::System.ReadOnlySpan<byte> utf8Json) => {{type.Name}}.Validate(utf8Json);
                """);
        }
    }

    private static void WriteHead(SourceWriter writer, string name)
    {
        var plain = name.TrimStart('@');
        writer.WriteLine($"""

            /// <summary>The former name of <see cref="{name}"/>.</summary>
            [global::System.Obsolete("Renamed to '{plain}'.")]
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            """);
    }
}
