using System.Text.Json;

namespace DefectionFactors.Synthesis;

/// <summary>Writes what stands before the records of a synthetic dataset: the same for every size and slice of one seed.</summary>
internal static class SyntheticEnvelope
{
    /// <summary>Writes an object with the metadata and the sources.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="seed">The seed of the dataset.</param>
    /// <param name="isStreaming">Whether the records follow one per line.</param>
    public static void Write(Utf8JsonWriter writer, ulong seed, bool isStreaming)
    {
        writer.WriteStartObject();
        writer.WriteString("schemaVersion"u8, "1.0"u8);
        WriteMetadata(writer, seed);
        if (isStreaming)
            writer.WriteBoolean("streaming"u8, true);
        writer.WriteStartArray("sources"u8);
        for (var number = 1; number <= Distributions.SourceCount; number++)
            SyntheticSource.Write(writer, number, seed);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter writer, ulong seed)
    {
        writer.WriteStartObject("dataset"u8);
        writer.WriteString("id"u8, FormattableString.Invariant($"syn.seed-{seed}"));
        writer.WriteString("title"u8, FormattableString.Invariant($"Synthetic dataset of seed {seed}"));
        writer.WriteString("description"u8, FormattableString.Invariant($"Drawn from seed {seed} for tests and measurements. No record describes anything that happened."));
        writer.WriteString("prohibitedUses"u8, "Any statement about people or states.");
        writer.WriteString("version"u8, "1.0.0"u8);
        writer.WriteString("status"u8, "synthetic"u8);
        writer.WriteString("modified"u8, "2026-01-01"u8);
        writer.WriteString("license"u8, "CC-BY-4.0"u8);
        writer.WriteStartObject("publisher"u8);
        writer.WriteString("id"u8, "syn.publisher"u8);
        writer.WriteString("name"u8, "Synthetic publisher"u8);
        writer.WriteString("type"u8, "organisation"u8);
        writer.WriteEndObject();
        writer.WriteStartArray("languages"u8);
        writer.WriteStringValue("en"u8);
        writer.WriteStringValue("ko"u8);
        writer.WriteEndArray();
        writer.WriteString("temporalCoverage"u8, "2000/2025"u8);
        writer.WriteString("sensitivity"u8, "high"u8);
        writer.WriteStartObject("disclosure"u8);
        writer.WriteNumber("minCellSize"u8, 5);
        writer.WriteNumber("kAnonymity"u8, 5);
        writer.WriteString("method"u8, "Nothing to disclose: all values are drawn."u8);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
