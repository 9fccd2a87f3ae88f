namespace Schemawright;

/// <summary>
/// Puts the root type of a schema where, and under the name that, a partial record declares: <c>[JsonSchema("order.schema.json")] public partial record Order;</c>.
/// </summary>
/// <remarks>
/// The record stands in a namespace, or in none, and has neither type parameters nor parameters of its own; where the schema describes a string or a number it is a
/// <c>partial record struct</c>. Its accessibility counts; generated types that show an internal one in their members become internal themselves.
/// The schema's other types go to the record's namespace, unless the <c>JsonSchema</c> item or <c>x-csharp-namespace</c> names one.
/// </remarks>
/// <param name="path">
/// The schema file, which must be a <c>JsonSchema</c> item of the project: relative to the folder of the C# file, or else to the project's folder, or else the end of
/// exactly one item's path.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class JsonSchemaAttribute(string path) : Attribute
{
    /// <summary>The schema file as the attribute names it.</summary>
    public string Path { get; } = path;
}
