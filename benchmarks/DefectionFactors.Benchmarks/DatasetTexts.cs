using System.Text;
using System.Text.Json.Nodes;
using DefectionFactors.Benchmarks.Synthetic;

namespace DefectionFactors.Benchmarks;

/// <summary>The bytes of the inputs.</summary>
internal static class DatasetTexts
{
    /// <summary>Gives an input's UTF-8 bytes.</summary>
    /// <param name="input">Which one.</param>
    public static byte[] Load(DatasetInput input) => input == DatasetInput.Synthetic ? SyntheticDataset.Create() : DefectionFactorDataset.BundledJson();

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
}
