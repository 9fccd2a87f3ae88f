using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Schemawright.Generator.Binding;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Emit;
using Schemawright.Generator.Specs;

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

        var names = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => NamesInput.IsNamesFile(pair.Left, pair.Right))
            .Select(static (pair, cancellation) => NamesInput.From(pair.Left, cancellation))
            .WithTrackingName(TrackingNames.Names);

        var options = context.AnalyzerConfigOptionsProvider
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName))
            .Select(static (pair, _) => ProjectOptions.From(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Options);

        var annotated = context.SyntaxProvider
            .ForAttributeWithMetadataName(AnnotatedType.AttributeName, static (node, _) => node is TypeDeclarationSyntax, AnnotatedType.From);

        var declarations = annotated
            .Where(static type => type.Problem is null)
            .Select(static (type, _) => type.Declaration)
            .WithTrackingName(TrackingNames.Declarations);

        var binding = inputs.Collect()
            .Combine(names.Collect())
            .Select(static (pair, _) => NamesInput.Assign(pair.Left, pair.Right))
            .Combine(declarations.Collect())
            .Combine(options)
            .Select(static (all, cancellation) => SchemaBinder.Bind(all.Left.Left, all.Left.Right, all.Right, cancellation))
            .WithTrackingName(TrackingNames.Binding);

        var converted = context.SyntaxProvider
            .ForAttributeWithMetadataName(ConvertedRecord.AttributeName, static (node, _) => ConvertedRecord.IsPart(node), static (part, _) => ConvertedRecord.NameOf(part))
            .Collect()
            .Select(static (names, _) => new EquatableArray<string>(names.OrderBy(static name => name, StringComparer.Ordinal)))
            .WithTrackingName(TrackingNames.Converted);

        AddFiles(context, binding, converted);
        AddDiagnostics(context, binding, annotated);
    }

    // Positions are in the diagnostics alone, so a change that only moves text re-emits nothing.
    private static void AddFiles(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<BindingResult> binding,
        IncrementalValueProvider<EquatableArray<string>> converted)
    {
        context.RegisterSourceOutput(
            binding.SelectMany(static (result, _) => result.Types)
                .Combine(converted)
                .Select(static (pair, _) => ConvertedRecord.Mark(pair.Left, pair.Right))
                .WithTrackingName(TrackingNames.Types),
            static (output, type) => GeneratedFile.Add(output, HintNames.Of(type), () => TypeEmitter.Emit(type)));
        context.RegisterSourceOutput(
            binding.SelectMany(static (result, _) => result.Documents).WithTrackingName(TrackingNames.Documents),
            static (output, document) => GeneratedFile.Add(output, HintNames.Of(document), () => DocumentEmitter.Emit(document)));
        context.RegisterSourceOutput(
            binding.SelectMany(static (result, _) => result.Assembly is { } assembly ? [assembly] : Array.Empty<AssemblySpec>()).WithTrackingName(TrackingNames.Assembly),
            static (output, assembly) => GeneratedFile.Add(output, HintNames.Of(assembly), () => AssemblyEmitter.Emit(assembly)));
    }

    private static void AddDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<BindingResult> binding,
        IncrementalValuesProvider<AnnotatedType> annotated)
    {
        context.RegisterSourceOutput(
            binding.SelectMany(static (result, _) => result.Diagnostics)
                .Combine(annotated.Collect())
                .Select(static (pair, _) => AnnotatedType.Locate(pair.Left, pair.Right))
                .WithTrackingName(TrackingNames.Diagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
        context.RegisterSourceOutput(
            annotated.SelectMany(static (type, _) => type.Diagnostic is { } diagnostic ? [diagnostic] : Array.Empty<DiagnosticInfo>()),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }
}
