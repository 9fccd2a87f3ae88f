namespace Schemawright.Generator.Specs;

/// <summary>What a referenced assembly offers.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Documents">Its documents.</param>
/// <param name="Types">The types for schemas in them.</param>
internal sealed record ExportedAssembly(string Name, EquatableArray<ExportedDocument> Documents, EquatableArray<ExportedType> Types);
