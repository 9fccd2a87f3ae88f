using System.Text.Encodings.Web;
using System.Text.Json;
using DefectionFactors.Tests.Data;

namespace DefectionFactors.Tests.Conformance;

/// <summary>What is read and written again is the same dataset.</summary>
public class RoundTripTests
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 128 };

    [Theory]
    [MemberData(nameof(ConformanceFiles.Canonical), MemberType = typeof(ConformanceFiles))]
    public void A_canonical_file_comes_back_byte_for_byte(string name)
    {
        var utf8 = ConformanceFiles.Read("valid", name);
        Assert.Equal(utf8, Write(DefectionFactorDataset.Parse(utf8)));
    }

    [Theory]
    [MemberData(nameof(ConformanceFiles.Valid), MemberType = typeof(ConformanceFiles))]
    public void Every_file_comes_back_as_equal_JSON_with_the_text_of_its_numbers(string name)
    {
        var utf8 = ConformanceFiles.Read("valid", name);
        using var before = JsonDocument.Parse(WithoutByteOrderMark(utf8), Deep);
        using var after = JsonDocument.Parse(Write(DefectionFactorDataset.Parse(utf8)), Deep);
        Assert.True(JsonText.AreEqual(before.RootElement, after.RootElement));
    }

    [Theory]
    [MemberData(nameof(ConformanceFiles.Valid), MemberType = typeof(ConformanceFiles))]
    public void A_file_that_is_read_twice_gives_equal_datasets(string name)
    {
        var utf8 = ConformanceFiles.Read("valid", name);
        var first = DefectionFactorDataset.Parse(utf8);
        var second = DefectionFactorDataset.Parse(Write(first));
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void The_bundled_dataset_comes_back_byte_for_byte()
    {
        Assert.Equal(BundledData.Utf8, DefectionFactorDataset.BundledJson());
        Assert.Equal(BundledData.Utf8, Write(DefectionFactorDataset.Bundled));
    }

    private static byte[] Write(DefectionFactorDataset dataset)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
            dataset.WriteTo(writer);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(byte[] utf8) => utf8.AsSpan().StartsWith("\uFEFF"u8) ? utf8.AsMemory(3) : utf8;
}
