using System.Text;
using System.Text.Json.Nodes;

namespace DefectionFactors.Tests.Conformance;

/// <summary>Datasets as streams of lines.</summary>
internal static class DatasetLines
{
    /// <summary>The lines of a dataset: its description and sources, then a record a line.</summary>
    /// <param name="dataset">The dataset; changed.</param>
    public static byte[] Of(JsonNode dataset)
    {
        var records = dataset["records"]!.AsArray();
        var envelope = dataset.AsObject();
        envelope.Remove("records");
        envelope["streaming"] = true;
        return Encoding.UTF8.GetBytes(string.Concat(records.Prepend(envelope).Select(static line => line!.ToJsonString() + "\n")));
    }
}
