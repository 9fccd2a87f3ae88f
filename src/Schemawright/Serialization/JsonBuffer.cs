using System.Buffers;
using System.Text.Json;

namespace Schemawright.Serialization;

/// <summary>A writer and its buffer, kept for the next use on the same thread.</summary>
internal sealed class JsonBuffer : IDisposable
{
    // A buffer that a large value has grown is not kept.
    private const int KeptCapacity = 1 << 20;

    [ThreadStatic]
    private static JsonBuffer? _kept;

    private readonly ArrayBufferWriter<byte> _bytes = new(1024);
    private readonly bool _isKept;

    private JsonBuffer(JsonWriterOptions options, bool isKept)
    {
        Writer = new Utf8JsonWriter(_bytes, options);
        _isKept = isKept;
    }

    /// <summary>Where to write.</summary>
    public Utf8JsonWriter Writer { get; }

    /// <summary>Takes a buffer for compact JSON. Dispose it to give it back.</summary>
    public static JsonBuffer Rent()
    {
        var buffer = _kept ?? new JsonBuffer(JsonWriting.Compact, isKept: true);
        _kept = null;
        return buffer;
    }

    /// <summary>Takes a buffer for compact or indented JSON. Dispose it to give it back.</summary>
    public static JsonBuffer Rent(bool indented) => indented ? new JsonBuffer(JsonWriting.Indented, isKept: false) : Rent();

    /// <summary>Ends the writing.</summary>
    /// <returns>The text, which stays valid until the buffer is given back.</returns>
    public ReadOnlySpan<byte> Complete()
    {
        Writer.Flush();
        return _bytes.WrittenSpan;
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (!_isKept || _bytes.Capacity > KeptCapacity)
        {
            Writer.Dispose();
            return;
        }

        _bytes.ResetWrittenCount();
        Writer.Reset();
        _kept = this;
    }
}
