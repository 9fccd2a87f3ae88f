namespace Schemawright;

/// <summary>Puts the root type of a schema where, and under the name that, the partial type declares.</summary>
/// <param name="path">The schema file, relative to the project, as its <c>JsonSchema</c> item names it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum, Inherited = false)]
public sealed class JsonSchemaAttribute(string path) : Attribute
{
    /// <summary>The schema file, relative to the project.</summary>
    public string Path { get; } = path;
}
