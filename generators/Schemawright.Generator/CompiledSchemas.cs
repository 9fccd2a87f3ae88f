using Schemawright.Generator.Binding;
using Schemawright.Generator.Diagnostics;

namespace Schemawright.Generator;

/// <summary>What became of a project's schemas.</summary>
/// <param name="Files">The texts by their files' names, in ordinal order.</param>
/// <param name="Diagnostics">What is to be reported, in the order of its discovery.</param>
internal sealed record CompiledSchemas(IReadOnlyDictionary<string, string> Files, IReadOnlyList<DiagnosticInfo> Diagnostics)
{
    /// <summary>The types, and where their schemas stand.</summary>
    public BindingResult Binding { get; init; } = BindingResult.Empty;

    /// <summary>Whether a schema, or a part of it, has no files.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => DiagnosticLevels.Of(diagnostic.Id) == DiagnosticLevel.Error);
}
