using Schemawright.Generator.Specs;

namespace Schemawright.Generator;

/// <summary>The names of generated files. Types and documents have unique names already, without regard to case.</summary>
internal static class HintNames
{
    /// <summary>The file of a type: <c>Demo.Person.g.cs</c>.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The name.</returns>
    public static string Of(TypeSpec type) => type.FullName.Substring("global::".Length).Replace("@", "") + ".g.cs";

    /// <summary>The file of an embedded document: <c>Demo.SchemaDocuments.Person.g.cs</c>.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The name.</returns>
    public static string Of(DocumentSpec document) => $"{document.Namespace}.SchemaDocuments.{document.Name}.g.cs";

    /// <summary>The file that offers a document to other assemblies: <c>Demo.SchemaExports.Person.g.cs</c>.</summary>
    /// <param name="export">The document.</param>
    /// <returns>The name.</returns>
    public static string Of(ExportSpec export) => $"{export.Namespace}.SchemaExports.{export.Name}.g.cs";

    /// <summary>The file of what is emitted once: <c>Demo.SchemaDocuments.g.cs</c>.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>The name.</returns>
    public static string Of(AssemblySpec assembly) => $"{assembly.Namespace}.SchemaDocuments.g.cs";
}
