using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Schemawright.Runtime;
using Schemawright.Runtime.Codecs;
using Schemawright.Serialization;

namespace Schemawright;

/// <summary>
/// Tells <c>System.Text.Json</c> about the models of an assembly, and about lists of them, without reflection: set it as
/// <see cref="JsonSerializerOptions.TypeInfoResolver"/>, alone or combined with others.
/// </summary>
public abstract class JsonModelTypeInfoResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _factories = [];
    private JsonSerializerOptions? _options;

    /// <summary>Options that know the models of the assembly and nothing else, ready for use.</summary>
    public JsonSerializerOptions Options => _options ??= CreateOptions();

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => _factories.TryGetValue(type, out var create) ? create(options) : null;

    /// <summary>How to read and write a model or a list of models with <see cref="Options"/>: <c>TypeInfo&lt;List&lt;Person&gt;&gt;()</c>.</summary>
    /// <typeparam name="T">A model, an enum, or a list, array, <see cref="ImmutableArray{T}"/> or <see cref="ValueList{T}"/> of them.</typeparam>
    /// <returns>The metadata.</returns>
    /// <exception cref="NotSupportedException">The assembly has no such type.</exception>
    public JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>Adds a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void AddModel<T>()
        where T : IJsonModel<T> => Add<T, T>(static () => new JsonModelConverter<T>());

    /// <summary>Adds a type that has a codec, such as an enum.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void AddValue<T, TCodec>()
        where TCodec : IJsonCodec<T> => Add<T, TCodec>(static () => new JsonCodecConverter<T, TCodec>());

    private void Add<T, TCodec>(Func<JsonConverter<T>> createConverter)
        where TCodec : IJsonCodec<T>
    {
        _factories[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, createConverter());
        _factories[typeof(T[])] = static options => JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>());
        _factories[typeof(List<T>)] = static options =>
            JsonMetadataServices.CreateListInfo<List<T>, T>(options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [] });
        _factories[typeof(ImmutableArray<T>)] = static options =>
            JsonMetadataServices.CreateImmutableEnumerableInfo<ImmutableArray<T>, T>(options, new JsonCollectionInfoValues<ImmutableArray<T>>(), ImmutableArray.CreateRange);
        _factories[typeof(ValueList<T>)] = static options =>
            JsonMetadataServices.CreateValueInfo<ValueList<T>>(options, new JsonCodecConverter<ValueList<T>, ListCodec<T, TCodec>>());
    }

    private JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = this, Encoder = MinimalJsonEncoder.Instance, NewLine = "\n" };
        options.MakeReadOnly();
        return options;
    }
}
