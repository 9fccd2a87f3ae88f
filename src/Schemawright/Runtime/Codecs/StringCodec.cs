using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Strings;
using Schemawright.Values;

namespace Schemawright.Runtime.Codecs;

/// <summary>A JSON string as a <see cref="string"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringCodec : IJsonCodec<string>
{
    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out string value)
    {
        value = json.IsString(node) ? JsonStrings.GetString(json, node) : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => json.IsString(node);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The string has a lone surrogate, so that it has no JSON.</exception>
    public static void Write(Utf8JsonWriter writer, string value)
    {
        UnicodeStrings.ThrowIfNotText(value);
        writer.WriteStringValue(value);
    }
}
