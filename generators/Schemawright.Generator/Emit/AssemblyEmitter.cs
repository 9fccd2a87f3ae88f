using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>The C# file of what stands once in an assembly: the list of embedded schemas, and the bridge to System.Text.Json.</summary>
internal static class AssemblyEmitter
{
    /// <summary>Prints the file.</summary>
    /// <param name="assembly">The documents and types of the assembly.</param>
    /// <returns>The file's text.</returns>
    public static string Emit(AssemblySpec assembly)
    {
        var writer = new SourceWriter();
        FileEmitter.WriteHeader(writer, assembly.Namespace);
        WriteDocuments(writer, assembly);
        writer.WriteLine();
        WriteModels(writer, assembly);
        return writer.ToString();
    }

    private static void WriteDocuments(SourceWriter writer, AssemblySpec assembly)
    {
        writer.WriteLine("/// <summary>The schema documents that this assembly's types were generated from.</summary>");
        FileEmitter.WriteGeneratedCode(writer);
        using (writer.Block("internal static partial class SchemaDocuments"))
        {
            var documents = assembly.Documents.Select(static document => $"loader.Add({Literal.String(document.Uri)}, {document.Name});");
            var referenced = assembly.ReferencedModels.Select(static model => $"loader.AddReferenced<{model}>();");
            writer.WriteLine($$"""
                /// <summary>The schemas, loaded on first use.</summary>
                internal static global::Schemawright.Runtime.EmbeddedSchemas Schemas { get; } = new(Load, assertFormat: {{(assembly.AssertFormat ? "true" : "false")}});

                private static void Load(global::Schemawright.Runtime.EmbeddedSchemaLoader loader)
                {
                    {{string.Join("\n", documents.Concat(referenced))}}
                }
                """);
        }
    }

    private static void WriteModels(SourceWriter writer, AssemblySpec assembly)
    {
        writer.WriteLine("/// <summary>Resolves this assembly's generated types for System.Text.Json, without reflection.</summary>");
        FileEmitter.WriteGeneratedCode(writer);
        using (writer.Block("public sealed class JsonModels : global::Schemawright.JsonModelTypeInfoResolver"))
        {
            var models = assembly.Models.Select(static model => $"AddModel<{model}>();");
            var enums = assembly.Enums.Select(static name => $"AddValue<{name}, {name}Codec>();");
            writer.WriteLine($$"""
                private JsonModels()
                {
                    {{string.Join("\n", models.Concat(enums))}}
                }

                /// <summary>The shared instance.</summary>
                public static JsonModels Default { get; } = new();
                """);
        }
    }
}
