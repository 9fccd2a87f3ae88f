using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DefectionFactors.Benchmarks.Synthetic;

namespace DefectionFactors.Benchmarks.Tests;

/// <summary>The synthetic dataset is the same everywhere and looks like real ones.</summary>
public class SyntheticDatasetTests
{
    private static readonly (string Kind, int Percent)[] KindShares =
        [("statistic", 62), ("testimony", 16), ("event", 8), ("condition", 5), ("association", 4), ("route", 3), ("policy", 2)];

    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_every_machine() =>
        Assert.Equal("50a2b287150116fe26eb5070342925fd5025f9a439e087fcf41fdda4fa3352fe", Convert.ToHexStringLower(SHA256.HashData(SyntheticDataset.Create())));

    [Fact]
    public void A_record_depends_on_the_seed_and_its_number_alone()
    {
        var few = Records(SyntheticDataset.Create(50));
        var more = Records(SyntheticDataset.Create(80));
        var other = Records(SyntheticDataset.Create(50, seed: 7));
        Assert.Equal(few, more.Take(50));
        Assert.NotEqual(few, other);
    }

    [Fact]
    public void The_dataset_says_that_it_is_synthetic()
    {
        using var document = JsonDocument.Parse(SyntheticDataset.Create(10));
        Assert.Equal("synthetic", document.RootElement.GetProperty("dataset").GetProperty("status").GetString());
        Assert.All(document.RootElement.GetProperty("records").EnumerateArray(), static record =>
        {
            Assert.StartsWith("syn.", record.GetProperty("id").GetString(), StringComparison.Ordinal);
            Assert.StartsWith("Synthetic ", record.GetProperty("title").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Kinds_occur_in_their_shares_and_records_have_their_usual_size()
    {
        var records = Records(SyntheticDataset.Create());
        Assert.Equal(SyntheticDataset.RecordCount, records.Length);
        Assert.InRange(records.Average(static record => Encoding.UTF8.GetByteCount(record)), 715, 745);
        foreach (var (kind, percent) in KindShares)
        {
            var share = 100.0 * records.Count(record => record.StartsWith($$"""{"kind":"{{kind}}",""", StringComparison.Ordinal)) / records.Length;
            Assert.InRange(share, percent - 1, percent + 1);
        }
    }

    private static string[] Records(byte[] dataset)
    {
        using var document = JsonDocument.Parse(dataset);
        return [.. document.RootElement.GetProperty("records").EnumerateArray().Select(static record => record.GetRawText())];
    }
}
