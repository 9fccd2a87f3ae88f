using System.Text.Json;
using DefectionFactors.Merging;

namespace DefectionFactors.Tool.Reports;

/// <summary>Tells every decision of a merge.</summary>
internal static class MergeReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="result">The merge.</param>
    /// <param name="path">Where the dataset went.</param>
    /// <param name="asJson">Whether it is for programs.</param>
    /// <param name="output">Takes the report.</param>
    public static void Write(MergeResult result, string path, bool asJson, TextWriter output)
    {
        if (asJson)
        {
            ReportJson.WriteObject(output, writer => WriteMembers(writer, result, path));
            return;
        }

        foreach (var decision in result.Decisions)
            output.WriteLine($"{decision.Subject} {decision.Id}: {Words(decision.Kind)}: {decision.Message} ({string.Join(", ", decision.Inputs)})");
        output.WriteLine($"{path}: {Counts.Of(result.Dataset.Records!.Count, "record")}, {Counts.Of(result.Dataset.Sources.Count, "source")}, {Counts.Of(result.Decisions.Count, "decision")}");
    }

    private static void WriteMembers(Utf8JsonWriter writer, MergeResult result, string path)
    {
        writer.WriteString("output", path);
        writer.WriteNumber("records", result.Dataset.Records!.Count);
        writer.WriteNumber("sources", result.Dataset.Sources.Count);
        writer.WriteStartArray("decisions");
        foreach (var decision in result.Decisions)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(decision.Kind.ToString()));
            writer.WriteString("subject", decision.Subject);
            writer.WriteString("id", decision.Id);
            writer.WriteStartArray("inputs");
            foreach (var input in decision.Inputs)
                writer.WriteStringValue(input);
            writer.WriteEndArray();
            writer.WriteString("message", decision.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Words(MergeDecisionKind kind) => kind switch
    {
        MergeDecisionKind.Duplicate => "duplicate",
        MergeDecisionKind.SameContent => "same content",
        MergeDecisionKind.IdentifierConflict => "identifier conflict",
        MergeDecisionKind.ValueConflict => "value conflict",
        MergeDecisionKind.SameWork => "same work",
        _ => "metadata",
    };
}
