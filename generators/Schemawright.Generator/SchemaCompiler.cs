using Schemawright.Generator.Binding;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Emit;

namespace Schemawright.Generator;

/// <summary>The generator without a compiler around it: the same binding and the same emitters, for command lines. Nothing here needs Roslyn at run time.</summary>
internal static class SchemaCompiler
{
    /// <summary>Generates the files of a project.</summary>
    /// <param name="inputs">The schemas.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The same texts that the source generator adds to a compilation; nothing is thrown for an author's mistake.</returns>
    public static CompiledSchemas Compile(IReadOnlyList<SchemaInput> inputs, ProjectOptions options, CancellationToken cancellation)
    {
        var binding = SchemaBinder.Bind(inputs, options, cancellation);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var diagnostics = new List<DiagnosticInfo>(binding.Diagnostics);
        foreach (var type in binding.Types)
            Add(HintNames.Of(type), () => TypeEmitter.Emit(type));
        foreach (var document in binding.Documents)
            Add(HintNames.Of(document), () => DocumentEmitter.Emit(document));
        if (binding.Assembly is { } assembly)
            Add(HintNames.Of(assembly), () => AssemblyEmitter.Emit(assembly));
        return new CompiledSchemas(files, diagnostics) { Binding = binding };

        void Add(string name, Func<string> emit)
        {
            cancellation.ThrowIfCancellationRequested();
            if (FilePrinter.TryPrint(name, emit, out var text) is { } failure)
                diagnostics.Add(failure);
            else
                files.Add(name, text!);
        }
    }
}
