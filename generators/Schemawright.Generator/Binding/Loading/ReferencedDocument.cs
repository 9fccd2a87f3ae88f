using Schemawright.Documents;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Loading;

/// <summary>A schema document of a referenced assembly.</summary>
/// <param name="Assembly">The assembly.</param>
/// <param name="Export">What the assembly says about the document.</param>
/// <param name="Source">The text with its index; it has no path, since it is no file of the project.</param>
internal sealed record ReferencedDocument(ExportedAssembly Assembly, ExportedDocument Export, SchemaDocument Source);
