using System.Text;
using System.Text.Json;

namespace Schemawright.Schema.Tests.Json;

/// <summary>The verdict of another JSON reader.</summary>
internal static class SystemTextJson
{
    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>Whether System.Text.Json reads the text. It leaves UTF-8 unchecked, so that is checked beside it, and escapes are decoded.</summary>
    public static bool Accepts(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        try
        {
            Strict.GetCharCount(utf8);
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 128 });
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    reader.GetString();
            }

            return true;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
