using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schemawright.Json;
using Schemawright.Reports;
using Schemawright.Serialization;

namespace Schemawright.Runtime;

/// <summary>Lets <c>System.Text.Json</c> read and write a type by its codec, without reflection.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonCodecConverter<T, TCodec> : JsonConverter<T>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not valid.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var text = StrictValue.Take(ref reader, options);
        var utf8 = text.Utf8;
        using var index = JsonIndex.Rent();
        if (!index.TryBuild(utf8, null, out var error))
            throw new JsonException(SyntaxErrorMessage.Of(utf8, error));
        return TCodec.TryRead(index.Over(utf8), 0, out var value)
            ? value
            : throw new JsonException($"The value {Excerpt.Of(utf8)} is not a valid {typeof(T).Name}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            TCodec.Write(writer, value);
    }
}
