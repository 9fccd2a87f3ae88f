using System.Text.Json;
using DefectionFactors.Benchmarks.SystemTextJson;

namespace DefectionFactors.Benchmarks.Tests;

/// <summary>All readers that are compared end with the same content, all writers with the same JSON.</summary>
public class EqualWorkTests
{
    public static TheoryData<DatasetInput> Inputs { get; } = [.. Enum.GetValues<DatasetInput>()];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void All_readers_read_the_same(DatasetInput input)
    {
        var utf8 = DatasetTexts.Load(input);
        var expected = GeneratedTally.Of(DefectionFactorDataset.Parse(utf8));
        Assert.NotEqual(0, expected.Sum);
        Tally.AssertEqual(expected, ImmutableRecordsTally.Of(JsonSerializer.Deserialize(utf8, ImmutableRecordsContext.Default.Dataset)!));
        Tally.AssertEqual(expected, MutableClassesTally.Of(JsonSerializer.Deserialize(utf8, MutableClassesContext.Default.Dataset)!));
        Tally.AssertEqual(expected, GeneratedTally.Of(JsonSerializer.Deserialize(utf8, DefectionFactorDataset.JsonTypeInfo)!));
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void All_writers_write_equal_JSON(DatasetInput input)
    {
        var utf8 = DatasetTexts.Load(input);
        var writer = new ReusedWriter();
        var records = JsonSerializer.Deserialize(utf8, ImmutableRecordsContext.Default.Dataset)!;
        var classes = JsonSerializer.Deserialize(utf8, MutableClassesContext.Default.Dataset)!;
        JsonEquality.AssertEqual(utf8, DefectionFactorDataset.Parse(utf8).ToUtf8Json());
        JsonEquality.AssertEqual(utf8, writer.Serialize(records, ImmutableRecordsContext.Default.Dataset));
        JsonEquality.AssertEqual(utf8, writer.Serialize(classes, MutableClassesContext.Default.Dataset));
    }

    [Fact]
    public void The_synthetic_dataset_comes_back_byte_for_byte()
    {
        var utf8 = DatasetTexts.Load(DatasetInput.Synthetic);
        Assert.True(DefectionFactorDataset.Parse(utf8).ToUtf8Json().AsSpan().SequenceEqual(utf8));
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_verdict_looks_at_the_last_record_too(DatasetInput input)
    {
        var utf8 = DatasetTexts.Load(input);
        Assert.True(DefectionFactorDataset.IsValid(utf8));
        utf8[utf8.AsSpan().LastIndexOf("\"time\""u8) + 1] = (byte)'T';
        Assert.False(DefectionFactorDataset.IsValid(utf8));
    }
}
