using System.Text.Json;
using Schemawright.Documents;

namespace Schemawright.Tool.Bowtie;

/// <summary>The result of a test whose annotations are asked for.</summary>
internal static class BowtieAnnotations
{
    /// <summary>Writes the members <c>valid</c> and <c>annotations</c>.</summary>
    public static void Write(Utf8JsonWriter writer, JsonSchema schema, ReadOnlySpan<byte> instance)
    {
        var output = schema.Evaluate(instance);
        writer.WriteBoolean("valid", output.IsValid);
        writer.WriteStartArray("annotations");
        foreach (var unit in output.Units)
        {
            if (unit.Annotation is { } annotation)
                WriteAnnotation(writer, schema.Set.Registry, unit, annotation);
        }

        writer.WriteEndArray();
    }

    private static void WriteAnnotation(Utf8JsonWriter writer, SchemaRegistry registry, OutputUnit unit, string annotation)
    {
        // The harness names a keyword by its place in the document, also where an identifier lies between.
        var keyword = unit.KeywordLocation[(unit.KeywordLocation.LastIndexOf('/') + 1)..];
        var owner = unit.AbsoluteKeywordLocation[..unit.AbsoluteKeywordLocation.LastIndexOf('/')];
        writer.WriteStartObject();
        writer.WriteString("keyword", keyword);
        writer.WriteString("instanceLocation", unit.InstanceLocation);
        writer.WriteString("keywordLocation", $"#{registry.Find(owner)?.Pointer}/{keyword}");
        writer.WritePropertyName("annotation");
        writer.WriteRawValue(annotation);
        writer.WriteEndObject();
    }
}
