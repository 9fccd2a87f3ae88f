using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Loading;

/// <summary>A document without problems, with what its item says about it.</summary>
/// <param name="Source">The text with its index.</param>
/// <param name="Root">The root schema.</param>
/// <param name="Input">The item.</param>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="Position">Its place among the project's documents.</param>
internal sealed record BoundDocument(SchemaDocument Source, SchemaNode Root, SchemaInput Input, string Namespace, int Position)
{
    /// <summary>The names file beside it; null where there is none, or one with a mistake.</summary>
    public NamesFile? Names { get; init; }
}
