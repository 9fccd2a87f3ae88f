using System.Text;
using Schemawright.Json;

namespace Schemawright.Schema.Tests.Json;

/// <summary>Indexes texts for tests.</summary>
internal static class JsonTexts
{
    public delegate T Reading<out T>(in IndexedJson json);

    /// <summary>Bytes of a text in which every char up to U+00FF stands for that byte, so that tables can show malformed UTF-8.</summary>
    public static byte[] Bytes(string latin1) => Encoding.Latin1.GetBytes(latin1);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static JsonSyntaxError ErrorOf(ReadOnlySpan<byte> utf8, JsonIndexOptions? options = null)
    {
        using var index = JsonIndex.Rent();
        var built = index.TryBuild(utf8, options, out var error);
        Assert.Equal(built, error.Code == JsonSyntaxErrorCode.None);
        return error;
    }

    public static T Read<T>(string text, Reading<T> reading) => Read(Utf8(text), reading);

    public static T Read<T>(byte[] utf8, Reading<T> reading)
    {
        using var index = JsonIndex.Rent();
        Assert.True(index.TryBuild(utf8, null, out var error), $"{Encoding.UTF8.GetString(utf8)}: {error}");
        return reading(index.Over(utf8));
    }
}
