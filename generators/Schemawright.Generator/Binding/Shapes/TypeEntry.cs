using Schemawright.Documents;
using Schemawright.Generator.Binding.Loading;

namespace Schemawright.Generator.Binding.Shapes;

/// <summary>A C# type that will be emitted: its schema, its kind and its name.</summary>
/// <param name="Schema">The schema that the type belongs to.</param>
/// <param name="Kind">The kind of type.</param>
/// <param name="Document">The document that the schema stands in.</param>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Name">The simple name, escaped where it is a keyword.</param>
internal sealed record TypeEntry(SchemaNode Schema, ShapeKind Kind, BoundDocument Document, string Namespace, string Name)
{
    /// <summary>The full name with <c>global::</c>.</summary>
    public string FullName => Existing is not null ? Existing.FullName : Namespace.Length == 0 ? $"global::{Name}" : $"global::{Namespace}.{Name}";

    /// <summary>The type that reads and writes it.</summary>
    public string Codec => Existing is not null ? Existing.Reader : Kind == ShapeKind.Enum ? FullName + "Codec" : FullName;

    /// <summary>The user's own part of the type; null where there is none.</summary>
    public RootDeclaration? Declaration { get; init; }

    /// <summary>Whether it stands for some of the schema's values only.</summary>
    public bool IsPart { get; init; }

    /// <summary>The type that exists already, so that none is emitted; null for all others.</summary>
    public ExistingType? Existing { get; init; }

    /// <summary>What is behind its name in the name of a type that goes with it: an enum's codec, the objects of a union; null where there is none.</summary>
    public string? Companion { get; init; }

    /// <summary>Whether it is a struct or enum.</summary>
    public bool IsValueType => Existing is not null ? Existing.IsValueType : Kind is ShapeKind.Enum or ShapeKind.Scalar or ShapeKind.Wrapper;
}
