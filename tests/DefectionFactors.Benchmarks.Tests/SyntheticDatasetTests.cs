using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DefectionFactors.Benchmarks.Tests;

/// <summary>The synthetic dataset is the same everywhere and looks like real ones.</summary>
public class SyntheticDatasetTests
{
    private static readonly (string Kind, int Percent)[] KindShares =
        [("statistic", 62), ("testimony", 16), ("event", 8), ("condition", 5), ("association", 4), ("route", 3), ("policy", 2)];

    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_every_machine() =>
        Assert.Equal("923f1a9a8faa223e353e959fe48f4fb8c2e39c73eef24ad16a86a959febd073c", Convert.ToHexStringLower(SHA256.HashData(DatasetTexts.Synthetic())));

    [Fact]
    public void A_record_depends_on_the_seed_and_its_number_alone()
    {
        var few = Records(DatasetTexts.Synthetic(50));
        var more = Records(DatasetTexts.Synthetic(80));
        var other = Records(DatasetTexts.Synthetic(50, seed: 7));
        Assert.Equal(few, more.Take(50));
        Assert.NotEqual(few, other);
    }

    [Fact]
    public void The_dataset_says_that_it_is_synthetic()
    {
        using var document = JsonDocument.Parse(DatasetTexts.Synthetic(10));
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
        var records = Records(DatasetTexts.Synthetic());
        Assert.Equal(DatasetTexts.SyntheticRecordCount, records.Length);
        Assert.InRange(records.Average(static record => Encoding.UTF8.GetByteCount(record)), 715, 745);
        foreach (var (kind, percent) in KindShares)
        {
            var share = 100.0 * records.Count(record => record.StartsWith($$"""{"kind":"{{kind}}",""", StringComparison.Ordinal)) / records.Length;
            Assert.InRange(share, percent - 1, percent + 1);
        }
    }

    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(100_000, 130)]
    [InlineData(1_000_000, 1_100)]
    public void Texts_of_a_wanted_size_are_valid_and_have_about_that_size(int bytes, int leastRecords)
    {
        var utf8 = DatasetTexts.OfSize(bytes);
        Assert.True(DefectionFactorDataset.IsValid(utf8));
        Assert.InRange(utf8.Length, 0.9 * bytes, (1.1 * bytes) + 1_500);
        Assert.InRange(Records(utf8).Length, leastRecords, bytes);
    }

    private static string[] Records(byte[] dataset)
    {
        using var document = JsonDocument.Parse(dataset);
        return [.. document.RootElement.GetProperty("records").EnumerateArray().Select(static record => record.GetRawText())];
    }
}
