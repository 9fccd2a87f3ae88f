using System.ComponentModel;

namespace Schemawright.Runtime;

/// <summary>
/// Offers a schema document to the assemblies that reference this one: a <c>$ref</c> to its identifier leads there, and to the types that
/// <see cref="JsonSchemaTypeAttribute"/> names. Written by the generator.
/// </summary>
/// <param name="location">The absolute URI that the document is found under.</param>
/// <param name="text">The JSON.</param>
/// <param name="assertFormat">Whether the types of the document assert <c>format</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class JsonSchemaDocumentAttribute(string location, string text, bool assertFormat) : Attribute
{
    /// <summary>The absolute URI that the document is found under.</summary>
    public string Location { get; } = location;

    /// <summary>The JSON.</summary>
    public string Text { get; } = text;

    /// <summary>Whether the types of the document assert <c>format</c>.</summary>
    public bool AssertFormat { get; } = assertFormat;
}
