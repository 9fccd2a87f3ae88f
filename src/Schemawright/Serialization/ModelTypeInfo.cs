using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Schemawright.Serialization;

/// <summary>The metadata of one model for <c>System.Text.Json</c>.</summary>
/// <typeparam name="T">The model.</typeparam>
internal sealed class ModelTypeInfo<T> : IJsonTypeInfoResolver
    where T : IJsonModel<T>
{
    private ModelTypeInfo()
    {
    }

    /// <summary>The metadata, made when it is first needed.</summary>
    public static JsonTypeInfo<T> Value { get; } = Create();

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, new JsonModelConverter<T>()) : null;

    private static JsonTypeInfo<T> Create()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new ModelTypeInfo<T>(), Encoder = MinimalJsonEncoder.Instance, NewLine = "\n" };
        options.MakeReadOnly();
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
