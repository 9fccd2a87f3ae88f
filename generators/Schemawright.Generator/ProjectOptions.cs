using Microsoft.CodeAnalysis.Diagnostics;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator;

/// <summary>What the project says for all schemas.</summary>
/// <param name="RootNamespace">The namespace of items without one.</param>
/// <param name="ProjectDirectory">The project's folder; empty where it is not known.</param>
internal sealed record ProjectOptions(string RootNamespace, string ProjectDirectory)
{
    /// <summary>The schemas and types that referenced assemblies offer.</summary>
    public EquatableArray<ExportedAssembly> References { get; init; }

    /// <summary>Reads the options of a project.</summary>
    /// <param name="options">What MSBuild made visible to the compiler.</param>
    /// <param name="assemblyName">The name of the compilation.</param>
    /// <returns>The value.</returns>
    public static ProjectOptions From(AnalyzerConfigOptionsProvider options, string? assemblyName) =>
        new(Read(options, "RootNamespace") ?? assemblyName ?? "Generated", Read(options, "ProjectDir") ?? "");

    private static string? Read(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
