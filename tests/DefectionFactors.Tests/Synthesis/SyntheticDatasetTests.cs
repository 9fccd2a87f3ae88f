using System.Security.Cryptography;
using System.Text.Json;
using CsCheck;
using DefectionFactors.Synthesis;

namespace DefectionFactors.Tests.Synthesis;

/// <summary>Synthetic datasets are the same everywhere, in whole and in slices.</summary>
public class SyntheticDatasetTests
{
    private static readonly FaultRate SomeFaults = new(1, 50);

    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_every_machine_and_under_every_culture()
    {
        var text = SyntheticText.Create(new SyntheticOptions { Seed = 42, Count = 20_000, Faults = SomeFaults });
        Assert.Equal("7256378bd7923828ccffdbdfbf2c51ec8ff5c662223c2e197ec8c3f1b9139727", Convert.ToHexStringLower(SHA256.HashData(text.Utf8)));
    }

    [Fact]
    public void Every_slice_has_the_lines_of_the_whole_and_its_own_errors_only()
    {
        var whole = SyntheticText.Create(new SyntheticOptions { Seed = 3, Count = 3000, Faults = SomeFaults });
        var lines = whole.Lines;
        Gen.Select(Gen.Int[1, 2900], Gen.Int[0, 100]).Sample(
            (from, count) =>
            {
                var slice = SyntheticText.Create(new SyntheticOptions { Seed = 3, From = from, Count = count, Faults = SomeFaults });
                Assert.Equal([lines[0], .. lines.AsSpan(from, count)], slice.Lines);

                // The identifier that the record before the slice has as well is no error in the slice.
                var expected = whole.Expected.Where(error => error.Index >= from - 1 && error.Index < from - 1 + count && (error.Code != "DFR101" || error.Index > from - 1));
                Assert.Equal(expected.Select(error => error with { Index = error.Index - from + 1, Line = error.Line - from + 1 }), slice.Expected);
            },
            iter: 100);
    }

    [Fact]
    public void A_document_and_lines_hold_the_same_records()
    {
        var options = new SyntheticOptions { Seed = 5, Count = 200, Faults = SomeFaults };
        var (lines, document) = (SyntheticText.Create(options), SyntheticText.Create(options with { IsStreaming = false }));
        Assert.Equal(lines.Lines[1..], document.Lines[1..^1].Select(static line => line.TrimEnd(',')));
        Assert.Equal(lines.Expected, document.Expected);
    }

    [Fact]
    public void The_dataset_and_every_record_say_that_they_are_synthetic()
    {
        var lines = SyntheticText.Create(new SyntheticOptions { Seed = 9, Count = 500 }).Lines;
        using (var envelope = JsonDocument.Parse(lines[0]))
        {
            Assert.Equal("synthetic", envelope.RootElement.GetProperty("dataset").GetProperty("status").GetString());
            Assert.True(envelope.RootElement.GetProperty("streaming").GetBoolean());
        }

        Assert.All(lines[1..], static line =>
        {
            using var record = JsonDocument.Parse(line);
            Assert.StartsWith("syn.", record.RootElement.GetProperty("id").GetString(), StringComparison.Ordinal);
            Assert.StartsWith("Synthetic ", record.RootElement.GetProperty("title").GetString(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("1/1000", 1, 1000)]
    [InlineData("0/1", 0, 1)]
    [InlineData("3/3", 3, 3)]
    public void A_rate_is_a_fraction(string text, int faults, int records)
    {
        Assert.True(FaultRate.TryParse(text, out var rate));
        Assert.Equal(new FaultRate(faults, records), rate);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0.001")]
    [InlineData("1/0")]
    [InlineData("2/1")]
    [InlineData("-1/5")]
    [InlineData("1/5/7")]
    [InlineData("1/99999999999")]
    public void Anything_else_is_no_rate(string? text) => Assert.False(FaultRate.TryParse(text, out _));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, -1)]
    [InlineData(int.MaxValue - 5, 10)]
    public void Numbers_beyond_the_range_are_refused(int from, int count) =>
        Assert.Throws<ArgumentException>(() => SyntheticText.Create(new SyntheticOptions { From = from, Count = count }));
}
