namespace Schemawright.Output;

/// <summary>An annotation, Core section 7.7.</summary>
/// <param name="InstanceLocation">The JSON pointer of the value that it describes.</param>
/// <param name="Keyword">The keyword that produced it.</param>
/// <param name="SchemaLocation">The absolute location of the schema that contains the keyword.</param>
/// <param name="Value">The value as JSON.</param>
internal sealed record OutputAnnotation(string InstanceLocation, string Keyword, string SchemaLocation, string Value);
