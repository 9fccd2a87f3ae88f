using System.Text.Json;
using Schemawright.Tool.Inputs;

namespace Schemawright.Tool.Reports;

/// <summary>One result of a SARIF log, section 3.27 of its specification.</summary>
internal static class SarifResult
{
    /// <summary>Writes an error.</summary>
    /// <param name="writer">Takes the result.</param>
    /// <param name="path">The file.</param>
    /// <param name="error">The error.</param>
    /// <param name="rules">The log's rules in order.</param>
    public static void Write(Utf8JsonWriter writer, string path, ValidationError error, List<string> rules)
    {
        var rule = ErrorNames.KeywordOf(error);
        writer.WriteStartObject();
        writer.WriteString("ruleId", rule);
        writer.WriteNumber("ruleIndex", rules.BinarySearch(rule, StringComparer.Ordinal));
        writer.WriteString("level", "error");
        writer.WriteStartObject("message");
        writer.WriteString("text", error.Message);
        writer.WriteEndObject();
        WriteLocation(writer, path, error);
        WriteProperties(writer, error);
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, string path, ValidationError error)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", UriOf(path));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", error.Line);
        writer.WriteNumber("startColumn", error.Column);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", error.InstanceLocation);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter writer, ValidationError error)
    {
        writer.WriteStartObject("properties");
        writer.WriteString("keywordLocation", error.KeywordLocation);
        writer.WriteString("absoluteKeywordLocation", error.AbsoluteKeywordLocation);
        writer.WriteEndObject();
    }

    /// <summary>A relative path stays relative, so that the log can be read in another checkout.</summary>
    private static string UriOf(string path)
    {
        if (path == InputSource.StandardInput)
            return "stdin";
        return Path.IsPathFullyQualified(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
    }
}
