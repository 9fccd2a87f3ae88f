using System.Text.Json;
using System.Text.Json.Serialization;
using Schemawright.Runtime;
using Schemawright.Serialization;

namespace Schemawright;

/// <summary>Lets <c>System.Text.Json</c> read and write a model, without reflection. A value that its schema refuses is a <see cref="JsonException"/>.</summary>
/// <typeparam name="T">The model.</typeparam>
public sealed class JsonModelConverter<T> : JsonConverter<T>
    where T : IJsonModel<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The value is not valid; the message is the report, and the inner <see cref="JsonSchemaValidationException"/> holds it. Its lines and columns count from the value's start.
    /// </exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var text = StrictValue.Take(ref reader, options);
        var utf8 = text.Utf8;
        return JsonModel.TryParse<T>(utf8, out var value, out var report) ? value : throw Refusal(report);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => T.Write(writer, value);

    private static JsonException Refusal(ValidationReport report)
    {
        var exception = new JsonSchemaValidationException(report);
        return new JsonException(exception.Message, exception);
    }
}
