using System.Text;
using System.Text.Json.Nodes;
using DefectionFactors.Synthesis;

namespace DefectionFactors.Benchmarks;

/// <summary>The bytes of the inputs.</summary>
internal static class DatasetTexts
{
    /// <summary>How many records the synthetic dataset has.</summary>
    public const int SyntheticRecordCount = 20_000;

    private const ulong Seed = 42;
    private const int RecordSize = 736;
    private const int QuantityRepeats = 100;
    private const int MinWithAllSources = 1_000_000;

    /// <summary>Gives an input's UTF-8 bytes.</summary>
    /// <param name="input">Which one.</param>
    public static byte[] Load(DatasetInput input) => input == DatasetInput.Synthetic ? Synthetic() : DefectionFactorDataset.BundledJson();

    /// <summary>A synthetic dataset as one document on one line.</summary>
    /// <param name="records">How many records it has.</param>
    /// <param name="seed">What its draws begin with.</param>
    public static byte[] Synthetic(int records = SyntheticRecordCount, ulong seed = Seed)
    {
        using var buffer = new MemoryStream();
        SyntheticDataset.Write(buffer, new SyntheticOptions { Count = records, Seed = seed, IsStreaming = false });
        return [.. buffer.ToArray().Where(static character => character != (byte)'\n')];
    }

    /// <summary>A synthetic dataset of about a size. Below 1 MB it has one source, for those of a usual one take a hundred kilobytes.</summary>
    /// <param name="bytes">The wanted size; the least that there is, of one source and one record, has two kilobytes.</param>
    public static byte[] OfSize(int bytes)
    {
        var envelope = Synthetic(0).Length;
        if (bytes >= MinWithAllSources)
            return Synthetic((bytes - envelope) / RecordSize);
        var dataset = JsonNode.Parse(Synthetic(Math.Max(1, bytes / RecordSize)))!;
        dataset["sources"] = new JsonArray(dataset["sources"]![0]!.DeepClone());
        return Encoding.UTF8.GetBytes(dataset.ToJsonString());
    }

    /// <summary>The same dataset as lines: its description and sources, then a record a line.</summary>
    /// <param name="utf8">A dataset.</param>
    public static byte[] Lines(byte[] utf8)
    {
        var envelope = JsonNode.Parse(utf8)!.AsObject();
        var lines = new StringBuilder();
        var records = envelope["records"]!.AsArray();
        envelope.Remove("records");
        envelope["streaming"] = true;
        foreach (var line in records.Prepend(envelope))
            lines.Append(line!.ToJsonString()).Append('\n');
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    /// <summary>Lines that each are one value; behind the last one there is no line feed.</summary>
    /// <param name="input">What they hold.</param>
    public static byte[] Lines(LineInput input)
    {
        var records = JsonNode.Parse(Load(input == LineInput.Records ? DatasetInput.Synthetic : DatasetInput.Bundled))!["records"]!.AsArray();
        var values = input == LineInput.Records ? records : Enumerable.Repeat(records.Select(static record => record!["quantity"]).Where(static quantity => quantity is not null), QuantityRepeats).SelectMany(static quantities => quantities);
        return Encoding.UTF8.GetBytes(string.Join('\n', values.Select(static value => value!.ToJsonString())));
    }
}
