using System.ComponentModel;

namespace Schemawright.Runtime;

/// <summary>Names the public type that this assembly has for a schema of a document that it offers. Written by the generator.</summary>
/// <param name="location">The absolute location of the schema.</param>
/// <param name="type">The type.</param>
/// <param name="codec">The type that reads and writes it.</param>
/// <param name="canLoseRawValue">Whether the codec can read text that it would write otherwise.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class JsonSchemaTypeAttribute(string location, Type type, Type codec, bool canLoseRawValue) : Attribute
{
    /// <summary>The absolute location of the schema.</summary>
    public string Location { get; } = location;

    /// <summary>The type.</summary>
    public Type Type { get; } = type;

    /// <summary>The type that reads and writes it.</summary>
    public Type Codec { get; } = codec;

    /// <summary>Whether the codec can read text that it would write otherwise.</summary>
    public bool CanLoseRawValue { get; } = canLoseRawValue;
}
