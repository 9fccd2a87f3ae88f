namespace Schemawright.Generator.Specs;

/// <summary>A schema document that is embedded in the assembly for explanations and for subschemas that are not specialised.</summary>
/// <param name="Name">A C# identifier, unique in the assembly.</param>
/// <param name="Uri">The document's identifier.</param>
/// <param name="Text">The JSON without insignificant white space.</param>
internal sealed record DocumentSpec(string Name, string Uri, string Text)
{
    /// <summary>The namespace of <c>SchemaDocuments</c>, of which the document becomes a part.</summary>
    public string Namespace { get; init; } = "Schemas";
}
