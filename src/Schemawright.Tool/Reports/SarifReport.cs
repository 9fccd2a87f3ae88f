using System.Text.Json;
using Schemawright.Tool.Validation;

namespace Schemawright.Tool.Reports;

/// <summary>A SARIF 2.1.0 log: one rule for each keyword that failed, one result for each error.</summary>
internal sealed class SarifReport(TextWriter output) : IReport
{
    private readonly List<(string Path, ValidationError Error)> _results = [];
    private readonly List<string> _complaints = [];

    /// <inheritdoc/>
    public void Add(string path, ValidationError error) => _results.Add((path, error));

    /// <inheritdoc/>
    public void Complain(string complaint) => _complaints.Add(complaint);

    /// <inheritdoc/>
    public void End(RunTally run) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        var rules = _results.Select(static result => ErrorNames.KeywordOf(result.Error)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        WriteTool(writer, rules);
        WriteInvocation(writer);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (var (path, error) in _results)
            SarifResult.Write(writer, path, error, rules);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter writer, List<string> rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "schemawright");
        writer.WriteString("version", ToolVersion.Text);
        writer.WriteString("informationUri", "https://github.com/schemawright/schemawright");
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule);
            writer.WriteStartObject("shortDescription");
            writer.WriteString("text", Describe(rule));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string Describe(string rule) => rule switch
    {
        "syntax" => "The document is valid JSON.",
        "limit" => "The evaluation stays within its limits.",
        "false" => "No value is present where the schema allows none.",
        _ => $"The value satisfies the keyword '{rule}' of its schema.",
    };

    private void WriteInvocation(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", _complaints.Count == 0);
        writer.WriteStartArray("toolExecutionNotifications");
        foreach (var complaint in _complaints)
        {
            writer.WriteStartObject();
            writer.WriteString("level", "error");
            writer.WriteStartObject("message");
            writer.WriteString("text", complaint);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
