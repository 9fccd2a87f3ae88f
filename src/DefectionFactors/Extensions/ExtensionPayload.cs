using System.Buffers;
using System.Text;
using Schemawright;

namespace DefectionFactors.Extensions;

/// <summary>The values that a record has under one prefix, as one JSON object without it.</summary>
internal static class ExtensionPayload
{
    /// <summary>Gathers the values.</summary>
    /// <param name="values">The record's values of extensions; null where it has none.</param>
    /// <param name="prefix">The prefix without colon.</param>
    /// <returns>A JSON object; empty where the record has nothing under the prefix.</returns>
    public static ReadOnlyMemory<byte> Of(ValueMap<JsonValue>? values, string prefix)
    {
        var json = new ArrayBufferWriter<byte>();
        foreach (var (key, value) in values ?? ValueMap<JsonValue>.Empty)
        {
            if (!IsUnder(key, prefix))
                continue;
            // The schema lets keys have letters and digits only, so that nothing needs an escape.
            json.Write(json.WrittenCount == 0 ? "{\""u8 : ",\""u8);
            Encoding.ASCII.GetBytes(key.AsSpan(prefix.Length + 1), json);
            json.Write("\":"u8);
            json.Write(value.Utf8.Span);
        }

        if (json.WrittenCount > 0)
            json.Write("}"u8);
        return json.WrittenMemory;
    }

    /// <summary>Whether a key has a prefix.</summary>
    /// <param name="key">The key, such as <c>nkdb:grade</c>.</param>
    /// <param name="prefix">The prefix without colon.</param>
    public static bool IsUnder(string key, string prefix) => key.Length > prefix.Length && key[prefix.Length] == ':' && key.StartsWith(prefix, StringComparison.Ordinal);
}
