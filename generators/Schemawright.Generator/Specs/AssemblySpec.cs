namespace Schemawright.Generator.Specs;

/// <summary>What is emitted once an assembly: the list of embedded documents and the <c>IJsonTypeInfoResolver</c>.</summary>
internal sealed record AssemblySpec
{
    /// <summary>The namespace of <c>SchemaDocuments</c> and <c>JsonModels</c>.</summary>
    public required string Namespace { get; init; }

    /// <summary>The documents' names and identifiers; their texts travel in a <see cref="DocumentSpec"/> of their own.</summary>
    public required EquatableArray<DocumentSpec> Documents { get; init; }

    /// <summary>Models of other assemblies, whose documents the assembly's own refer to.</summary>
    public EquatableArray<string> ReferencedModels { get; init; }

    /// <summary>The full names of all models.</summary>
    public required EquatableArray<string> Models { get; init; }

    /// <summary>The full names of all enums.</summary>
    public required EquatableArray<string> Enums { get; init; }

    /// <summary>Whether <c>format</c> is asserted.</summary>
    public required bool AssertFormat { get; init; }
}
