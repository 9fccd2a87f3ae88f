namespace Schemawright.Output;

/// <summary>An annotation, Core section 7.7.</summary>
/// <param name="InstanceLocation">The JSON pointer of the value that it is about.</param>
/// <param name="Keyword">The keyword that it is of.</param>
/// <param name="SchemaLocation">The absolute location of the schema that the keyword stands in.</param>
/// <param name="Value">JSON text.</param>
internal sealed record OutputAnnotation(string InstanceLocation, string Keyword, string SchemaLocation, string Value);
