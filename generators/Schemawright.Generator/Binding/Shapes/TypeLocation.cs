namespace Schemawright.Generator.Binding.Shapes;

/// <summary>Where the schema of a type stands.</summary>
/// <param name="Path">The schema's file.</param>
/// <param name="Pointer">The RFC 6901 pointer in the file.</param>
/// <param name="FullName">The type with <c>global::</c>.</param>
internal sealed record TypeLocation(string Path, string Pointer, string FullName);
