namespace Schemawright.Generator.Specs;

/// <summary>What is written down about one document for the assemblies that reference this one.</summary>
/// <param name="Namespace">The namespace of what is emitted once an assembly.</param>
/// <param name="Name">The name of the embedded document.</param>
/// <param name="Document">The document.</param>
/// <param name="Types">The types for schemas in it.</param>
internal sealed record ExportSpec(string Namespace, string Name, ExportedDocument Document, EquatableArray<ExportedType> Types);
