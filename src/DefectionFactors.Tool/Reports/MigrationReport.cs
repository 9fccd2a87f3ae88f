using DefectionFactors.Migration;

namespace DefectionFactors.Tool.Reports;

/// <summary>Tells every change of a migration.</summary>
internal static class MigrationReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="input">The path of the dataset as it was.</param>
    /// <param name="path">Where the migrated dataset went.</param>
    /// <param name="result">The migration.</param>
    /// <param name="asJson">Whether it is for programs.</param>
    /// <param name="output">Takes the report.</param>
    public static void Write(string input, string path, MigrationResult result, bool asJson, TextWriter output)
    {
        var left = result.Changes.Count(static change => change.IsLeft);
        if (!asJson)
        {
            foreach (var change in result.Changes)
                output.WriteLine($"{input}:{change.Line}:{change.Column}: {(change.IsLeft ? "left" : "changed")} {change.Pointer}: {change.Message}");
            output.WriteLine(FormattableString.Invariant($"{path}: {Counts.Of(result.Changes.Count - left, "change")}, {left} left for manual migration"));
            return;
        }

        ReportJson.WriteObject(output, writer =>
        {
            writer.WriteString("input", input);
            writer.WriteString("output", path);
            writer.WriteStartArray("changes");
            foreach (var change in result.Changes)
            {
                writer.WriteStartObject();
                writer.WriteString("pointer", change.Pointer);
                writer.WriteBoolean("left", change.IsLeft);
                ReportJson.WritePlace(writer, change.Line, change.Column, change.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }
}
