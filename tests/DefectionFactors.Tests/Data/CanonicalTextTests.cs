using System.Text.Encodings.Web;
using System.Text.Json;

namespace DefectionFactors.Tests.Data;

/// <summary>The bundled dataset is laid out as the SDK writes it.</summary>
public class CanonicalTextTests
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_layout_is_that_of_the_writer()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
            BundledData.Root.WriteTo(writer);
        buffer.WriteByte((byte)'\n');
        Assert.Equal(BundledData.Utf8, buffer.ToArray());
    }
}
