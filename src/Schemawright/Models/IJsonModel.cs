namespace Schemawright;

/// <summary>A type that was generated from a JSON Schema.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IJsonModel<TSelf> : IJsonCodec<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>The schema that the type was generated from.</summary>
    static abstract ModelSchema Schema { get; }
}
