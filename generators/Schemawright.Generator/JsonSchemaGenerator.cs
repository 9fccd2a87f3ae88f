using Microsoft.CodeAnalysis;
using Schemawright.Generator.Binding;
using Schemawright.Generator.Emit;

namespace Schemawright.Generator;

/// <summary>Generates C# from the <c>JsonSchema</c> items of a project: files are bound together, and each type is emitted on its own.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class JsonSchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => SchemaInput.IsJsonSchema(pair.Left, pair.Right))
            .Select(static (pair, cancellation) => SchemaInput.From(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Inputs);

        var options = context.AnalyzerConfigOptionsProvider
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName))
            .Select(static (pair, _) => ProjectOptions.From(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Options);

        var binding = inputs.Collect()
            .Combine(options)
            .Select(static (pair, cancellation) => SchemaBinder.Bind(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Binding);

        // Positions are in the diagnostics alone, so a change that only moves text re-emits nothing.
        context.RegisterSourceOutput(
            binding.SelectMany(static (result, _) => result.Types).WithTrackingName(TrackingNames.Types),
            static (output, type) => GeneratedFile.Add(output, HintNames.Of(type), () => TypeEmitter.Emit(type)));
        context.RegisterSourceOutput(
            binding.SelectMany(static (result, _) => result.Documents).WithTrackingName(TrackingNames.Documents),
            static (output, document) => GeneratedFile.Add(output, HintNames.Of(document), () => DocumentEmitter.Emit(document)));
        context.RegisterSourceOutput(
            binding.SelectMany(static (result, _) => result.Assembly is { } assembly ? [assembly] : Array.Empty<Specs.AssemblySpec>()).WithTrackingName(TrackingNames.Assembly),
            static (output, assembly) => GeneratedFile.Add(output, HintNames.Of(assembly), () => AssemblyEmitter.Emit(assembly)));
        context.RegisterSourceOutput(
            binding.SelectMany(static (result, _) => result.Diagnostics).WithTrackingName(TrackingNames.Diagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }
}
