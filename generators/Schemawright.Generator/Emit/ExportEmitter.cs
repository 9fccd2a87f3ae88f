using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>The C# file that offers one schema document to the assemblies that reference this one.</summary>
internal static class ExportEmitter
{
    /// <summary>Prints the attributes.</summary>
    /// <param name="export">The document and its types.</param>
    /// <returns>The file's text.</returns>
    public static string Emit(ExportSpec export)
    {
        var writer = new SourceWriter();
        FileEmitter.WriteHeader(writer, "");
        writer.WriteLine($"[assembly: global::Schemawright.Runtime.JsonSchemaDocument({Literal.String(export.Document.Location)}, {DocumentEmitter.RawText(export.Document.Text)}, assertFormat: {Word(export.Document.AssertFormat)})]");
        foreach (var type in export.Types)
            writer.WriteLine($"[assembly: global::Schemawright.Runtime.JsonSchemaType({Literal.String(type.Location)}, typeof({type.FullName}), typeof({type.Codec}), canLoseRawValue: {Word(type.CanLoseRawValue)})]");
        return writer.ToString();
    }

    private static string Word(bool value) => value ? "true" : "false";
}
