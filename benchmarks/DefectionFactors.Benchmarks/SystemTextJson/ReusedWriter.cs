using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <summary>
/// System.Text.Json's quickest way to the bytes that we write: its generated fast path, into a buffer that is kept, without escaping what JSON does
/// not require to be escaped.
/// </summary>
internal sealed class ReusedWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;

    public ReusedWriter() => _writer = new Utf8JsonWriter(_buffer, Options);

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">Its generated metadata.</param>
    /// <returns>A new array of exactly the bytes written.</returns>
    public byte[] Serialize<T>(T value, JsonTypeInfo<T> type)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        JsonSerializer.Serialize(_writer, value, type);
        _writer.Flush();
        return _buffer.WrittenSpan.ToArray();
    }
}
