using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schemawright.Json;
using Schemawright.Reports;
using Schemawright.Runtime;
using Schemawright.Runtime.Codecs;
using Schemawright.Serialization;
using Schemawright.Values;

namespace Schemawright;

/// <summary>
/// Any JSON value: immutable, and equal to every value that JSON Schema holds equal to it. Numbers and strings keep the text they were
/// written with.
/// </summary>
[JsonConverter(typeof(JsonCodecConverter<JsonValue, JsonValueCodec>))]
public sealed class JsonValue : IEquatable<JsonValue>
{
    private readonly byte[] _utf8;
    private JsonToken[]? _tokens;

    private JsonValue(byte[] utf8) => _utf8 = utf8;

    /// <summary>The value <c>null</c>.</summary>
    public static JsonValue Null { get; } = new("null"u8.ToArray());

    /// <summary>The value <c>true</c>.</summary>
    public static JsonValue True { get; } = new("true"u8.ToArray());

    /// <summary>The value <c>false</c>.</summary>
    public static JsonValue False { get; } = new("false"u8.ToArray());

    /// <summary>What the value is.</summary>
    public JsonKind Kind => AsIndexed().KindOf(0);

    /// <summary>The JSON of the value as UTF-8, without insignificant white space.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8;

    /// <summary>Whether two values are equal as JSON.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict.</returns>
    public static bool operator ==(JsonValue? left, JsonValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ as JSON.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict.</returns>
    public static bool operator !=(JsonValue? left, JsonValue? right) => !(left == right);

    /// <summary>Reads a value.</summary>
    /// <param name="utf8Json">A JSON text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no JSON; the message says why, with line and column.</exception>
    public static JsonValue Parse(ReadOnlySpan<byte> utf8Json) =>
        TryParse(utf8Json, out var value, out var error) ? value : throw new FormatException(SyntaxErrorMessage.Of(utf8Json, error));

    /// <summary>Reads a value.</summary>
    /// <param name="json">A JSON text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no JSON; the message says why, with line and column.</exception>
    public static JsonValue Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a value.</summary>
    /// <param name="utf8Json">A JSON text.</param>
    /// <param name="value">The value when the answer is true.</param>
    /// <returns>Whether the text is JSON.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out JsonValue? value) => TryParse(utf8Json, out value, out _);

    /// <summary>Takes a copy of an element.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The element nests too deep or has two members of one name.</exception>
    public static JsonValue FromElement(JsonElement element) => Parse(JsonMarshal.GetRawUtf8Value(element));

    /// <summary>Makes a string.</summary>
    /// <param name="value">Its text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The string has a lone surrogate.</exception>
    public static JsonValue From(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        using var buffer = JsonBuffer.Rent();
        StringCodec.Write(buffer.Writer, value);
        return new(buffer.Complete().ToArray());
    }

    /// <summary>Makes a number.</summary>
    /// <param name="value">Its value.</param>
    /// <returns>The value.</returns>
    public static JsonValue From(decimal value)
    {
        using var buffer = JsonBuffer.Rent();
        buffer.Writer.WriteNumberValue(value);
        return new(buffer.Complete().ToArray());
    }

    /// <summary>Gives <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">Which of the two.</param>
    /// <returns>The value.</returns>
    public static JsonValue From(bool value) => value ? True : False;

    /// <summary>The value as an element that lives as long as it is used.</summary>
    /// <returns>An element.</returns>
    public JsonElement AsElement() => JsonElement.Parse(_utf8, new JsonDocumentOptions { MaxDepth = JsonIndexOptions.Default.MaxDepth });

    /// <summary>Writes the value.</summary>
    /// <param name="writer">Where to write.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (writer.Options.Indented)
            IndentedValueWriter.Write(writer, AsIndexed(), 0);
        else
            writer.WriteRawValue(_utf8, skipInputValidation: true);
    }

    /// <inheritdoc/>
    public bool Equals(JsonValue? other) =>
        ReferenceEquals(this, other)
        || (other is not null && (_utf8.AsSpan().SequenceEqual(other._utf8) || JsonEquality.AreEqual(AsIndexed(), 0, other.AsIndexed(), 0)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonValue);

    /// <inheritdoc/>
    public override int GetHashCode() => JsonEquality.GetHashCode(AsIndexed(), 0);

    /// <summary>The JSON of the value, without insignificant white space.</summary>
    /// <returns>A JSON text.</returns>
    public override string ToString() => Encoding.UTF8.GetString(_utf8);

    /// <summary>Reads a value of an indexed text.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <returns>The value; it does not depend on the text any more.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static JsonValue Read(in IndexedJson json, int node) => json.KindOf(node) switch
    {
        JsonKind.Null => Null,
        JsonKind.True => True,
        JsonKind.False => False,
        _ => new(CompactJson.Copy(json, node)),
    };

    /// <summary>The value beside its index, which is made when it is first needed.</summary>
    internal IndexedJson AsIndexed() => new(_utf8, _tokens ??= IndexTokens());

    private static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out JsonValue? value, out JsonSyntaxError error)
    {
        using var index = JsonIndex.Rent();
        value = index.TryBuild(utf8Json, null, out error) ? Read(index.Over(utf8Json), 0) : null;
        return value is not null;
    }

    // The text was indexed under its reader's limits, which may have been wider than the default ones.
    private JsonToken[] IndexTokens()
    {
        using var index = JsonIndex.Rent();
        var limits = new JsonIndexOptions { MaxDepth = int.MaxValue, AllowDuplicateNames = true };
        return index.TryBuild(_utf8, limits, out var error) ? index.ToArray() : throw new FormatException(SyntaxErrorMessage.Of(_utf8, error));
    }
}
