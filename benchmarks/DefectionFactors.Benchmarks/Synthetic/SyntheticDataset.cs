using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DefectionFactors.Benchmarks.Synthetic;

/// <summary>
/// A dataset of any size that is valid against the schema and says of itself that it is synthetic. The same seed and size give the same bytes everywhere.
/// </summary>
internal static class SyntheticDataset
{
    /// <summary>The size that the benchmarks use.</summary>
    public const int RecordCount = 20_000;

    /// <summary>The seed that the benchmarks use.</summary>
    public const ulong Seed = 42;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a dataset.</summary>
    /// <param name="records">How many records it has.</param>
    /// <param name="seed">What its draws begin with.</param>
    /// <returns>UTF-8 JSON without white space, properties in the order of the schema.</returns>
    public static byte[] Create(int records = RecordCount, ulong seed = Seed)
    {
        var buffer = new ArrayBufferWriter<byte>(1024 * (records + Marginals.SourceCount));
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("schemaVersion"u8, "1.0"u8);
            WriteMetadata(writer, records, seed);
            WriteSources(writer, seed);
            WriteRecords(writer, records, seed);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteMetadata(Utf8JsonWriter writer, int records, ulong seed)
    {
        writer.WriteStartObject("dataset"u8);
        writer.WriteString("id"u8, $"syn.load-test.{records}");
        writer.WriteString("title"u8, $"Synthetic dataset of {records} records");
        writer.WriteString("description"u8, $"Drawn from seed {seed} for measurements. No record describes anything that happened.");
        writer.WriteString("prohibitedUses"u8, "Any statement about people or states.");
        writer.WriteString("version"u8, "1.0.0"u8);
        writer.WriteString("status"u8, "synthetic"u8);
        writer.WriteString("modified"u8, "2025-01-01"u8);
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
        writer.WriteString("temporalCoverage"u8, "2002/2025"u8);
        writer.WriteString("sensitivity"u8, "high"u8);
        writer.WriteStartObject("disclosure"u8);
        writer.WriteNumber("minCellSize"u8, 5);
        writer.WriteNumber("kAnonymity"u8, 5);
        writer.WriteString("method"u8, "Nothing to disclose: all values are drawn."u8);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter writer, ulong seed)
    {
        writer.WriteStartArray("sources"u8);
        for (var number = 1; number <= Marginals.SourceCount; number++)
            SyntheticSource.Write(writer, number, new SplitMix64(~seed, (ulong)number));
        writer.WriteEndArray();
    }

    private static void WriteRecords(Utf8JsonWriter writer, int records, ulong seed)
    {
        writer.WriteStartArray("records"u8);
        for (var number = 1; number <= records; number++)
            new SyntheticRecord(writer, number, new SplitMix64(seed, (ulong)number)).Write();
        writer.WriteEndArray();
    }
}
