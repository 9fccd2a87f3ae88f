namespace Schemawright;

/// <summary>Names the schema that a type was generated from.</summary>
/// <param name="location">The absolute location: the document's URI, with a fragment where the schema is not the whole document.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum, Inherited = false)]
public sealed class JsonSchemaLocationAttribute(string location) : Attribute
{
    /// <summary>The absolute location of the schema.</summary>
    public string Location { get; } = location;
}
