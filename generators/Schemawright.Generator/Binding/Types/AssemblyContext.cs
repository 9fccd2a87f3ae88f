namespace Schemawright.Generator.Binding.Types;

/// <summary>What all types of an assembly share.</summary>
/// <param name="Namespace">The namespace of what is emitted once an assembly.</param>
internal sealed record AssemblyContext(string Namespace)
{
    /// <summary>The full name of the class that holds the embedded schemas.</summary>
    public string SchemaDocuments => $"global::{Namespace}.SchemaDocuments";
}
