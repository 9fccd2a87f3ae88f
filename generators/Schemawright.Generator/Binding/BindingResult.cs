using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding;

/// <summary>Everything that follows from a project's schemas. Positions are in <see cref="Diagnostics"/> alone.</summary>
internal sealed record BindingResult
{
    /// <summary>What follows from no schema at all.</summary>
    public static BindingResult Empty { get; } = new();

    /// <summary>The types, in the order of their schemas.</summary>
    public EquatableArray<TypeSpec> Types { get; init; }

    /// <summary>Where the schemas of the types stand.</summary>
    public EquatableArray<TypeLocation> Places { get; init; }

    /// <summary>The embedded documents, in the order of their files.</summary>
    public EquatableArray<DocumentSpec> Documents { get; init; }

    /// <summary>What other assemblies are offered, in the order of the files.</summary>
    public EquatableArray<ExportSpec> Exports { get; init; }

    /// <summary>What is emitted once; null where nothing is.</summary>
    public AssemblySpec? Assembly { get; init; }

    /// <summary>What is to be reported.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics { get; init; }
}
