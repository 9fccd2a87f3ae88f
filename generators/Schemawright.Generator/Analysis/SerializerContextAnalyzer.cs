using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Schemawright.Generator.Diagnostics;

namespace Schemawright.Generator.Analysis;

/// <summary>
/// Finds generated types in the user's own <c>JsonSerializerContext</c>. Generators do not see each other's output, so that of System.Text.Json takes such a type for an
/// unknown one, unless a part of it with <c>[JsonConverter]</c> stands in the user's code.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SerializerContextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.Get(DiagnosticIds.UnseenType)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // A context has a generated part, and with it the mark of generated code.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            if (SerializerSymbols.Find(start.Compilation) is { } symbols)
                start.RegisterSymbolAction(symbol => Analyze(symbol, symbols), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, SerializerSymbols symbols)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!symbols.IsContext(type))
            return;
        var walk = new SerializedTypes(symbols);
        foreach (var attribute in type.GetAttributes().Where(symbols.IsSerializable))
        {
            if (attribute.ConstructorArguments is not [{ Value: ITypeSymbol root }])
                continue;
            foreach (var unseen in walk.UnseenFrom(root))
                context.ReportDiagnostic(UnseenType.ToDiagnostic(unseen, attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation()));
        }
    }
}
