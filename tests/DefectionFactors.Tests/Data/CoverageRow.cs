using System.Text.Json;

namespace DefectionFactors.Tests.Data;

/// <summary>One row of the coverage tables.</summary>
/// <param name="Fact">The essay's fact, empty where there is none.</param>
/// <param name="Record">The identifier of the record that restates it.</param>
/// <param name="Evidence">The basis of the record's evidence and how far it is trusted.</param>
/// <param name="Sources">The record's sources, in the order in which the record names them.</param>
/// <param name="Issues">The codes of the record's issues, in the same way.</param>
internal sealed record CoverageRow(string Fact, string Record, string Evidence, IReadOnlyList<string> Sources, IReadOnlyList<string> Issues)
{
    /// <summary>The row of a record.</summary>
    public static CoverageRow Of(string fact, JsonElement record)
    {
        var evidence = record.GetProperty("evidence");
        var sources = JsonWalk.Items(record, "sourceRefs")
            .SelectMany(static reference => new[] { JsonWalk.TextOrNull(reference, "sourceId"), JsonWalk.TextOrNull(reference, "viaSourceId") }).OfType<string>();
        return new CoverageRow(
            fact,
            record.GetProperty("id").GetString()!,
            $"{JsonWalk.TextOrNull(evidence, "basis")}, {JsonWalk.TextOrNull(evidence, "confidence")}",
            [.. sources.Distinct(StringComparer.Ordinal)],
            [.. JsonWalk.Items(record, "issues").Select(static issue => issue.GetProperty("code").GetString()!).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The row as Markdown, without the column of facts where there is none.</summary>
    public override string ToString()
    {
        var row = $"| `{Record}` | {Evidence} | {Listed(Sources)} | {Listed(Issues)} |";
        return Fact.Length == 0 ? row : $"| {Fact} {row}";
    }

    private static string Listed(IReadOnlyList<string> codes) => codes.Count == 0 ? "none" : string.Join(", ", codes.Select(static code => $"`{code}`"));
}
