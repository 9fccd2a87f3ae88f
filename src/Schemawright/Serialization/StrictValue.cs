using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Schemawright.Serialization;

/// <summary>A whole value taken from a <see cref="Utf8JsonReader"/>, as JSON of RFC 8259.</summary>
internal readonly ref struct StrictValue : IDisposable
{
    // Null where the value is a slice of what the reader reads.
    private readonly JsonDocument? _document;

    private StrictValue(ReadOnlySpan<byte> utf8, JsonDocument? document)
    {
        Utf8 = utf8;
        _document = document;
    }

    /// <summary>The text of the value; it lives as long as the value is not disposed.</summary>
    public ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>The value at which a reader stands; the reader then stands at its end.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="options">How it reads: where comments or trailing commas are allowed, the text is written anew without them.</param>
    /// <exception cref="JsonException">The value breaks off or breaks the grammar.</exception>
    public static StrictValue Take(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var isStrict = options is { ReadCommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false };
        if (isStrict && TryTakeSlice(ref reader, out var slice))
            return new StrictValue(slice, null);

        var document = JsonDocument.ParseValue(ref reader);
        return new StrictValue(isStrict ? JsonMarshal.GetRawUtf8Value(document.RootElement) : WriteStrictly(document), document);
    }

    /// <summary>Gives memory back to its pool.</summary>
    public void Dispose() => _document?.Dispose();

    /// <summary>Takes an object or array without a copy, from a reader of one span: its brackets, which are slices of what is read, show where it lies.</summary>
    private static bool TryTakeSlice(ref Utf8JsonReader reader, out ReadOnlySpan<byte> slice)
    {
        slice = default;

        // Only a reader of a sequence has a position: there, two brackets need not lie in one piece of memory.
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray) || reader.Position.GetObject() is not null)
            return false;

        var end = reader;
        if (!end.TrySkip())
            return false;
        ref var first = ref MemoryMarshal.GetReference(reader.ValueSpan);
        ref var last = ref MemoryMarshal.GetReference(end.ValueSpan);
        var length = (int)(end.BytesConsumed - reader.TokenStartIndex);
        if (Unsafe.ByteOffset(ref first, ref last) != length - 1)
            return false;

        slice = MemoryMarshal.CreateReadOnlySpan(ref first, length);
        reader = end;
        return true;
    }

    private static byte[] WriteStrictly(JsonDocument document)
    {
        using var buffer = JsonBuffer.Rent();
        document.RootElement.WriteTo(buffer.Writer);
        return buffer.Complete().ToArray();
    }
}
