using Schemawright.Runtime;
using Schemawright.Runtime.Tables;

namespace Schemawright;

/// <summary>A type that was generated from a JSON Schema.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IJsonModel<TSelf> : IJsonCodec<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>The schema that the type was generated from.</summary>
    static abstract ModelSchema Schema { get; }

    /// <summary>
    /// Whether it refuses an object that has a name twice where <see cref="JsonNames"/> does, so that the index need not look at names; true for generated types.
    /// </summary>
    static virtual bool ChecksNames => false;
}
