using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;

namespace Schemawright.Generator;

/// <summary>A type that carries <c>[JsonSchema]</c>, as a value.</summary>
/// <param name="Declaration">What binding needs to know.</param>
/// <param name="Problem">Why it cannot take a schema's members; null where it can.</param>
/// <param name="Location">Where the attribute stands.</param>
internal sealed record AnnotatedType(RootDeclaration Declaration, string? Problem, DiagnosticLocation Location)
{
    /// <summary>The attribute's full name.</summary>
    public const string AttributeName = "Schemawright.JsonSchemaAttribute";

    private const string ConverterName = "JsonConverterAttribute";

    /// <summary>What is to be reported about the type itself; null where nothing is.</summary>
    public DiagnosticInfo? Diagnostic => Problem is null ? null : new DiagnosticInfo(DiagnosticIds.UnusableRootType, Problem, Location);

    /// <summary>Reads a type.</summary>
    /// <param name="context">The attribute and what it stands on.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The value.</returns>
    public static AnnotatedType From(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var symbol = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var declaration = new RootDeclaration(
            attribute.ConstructorArguments.Select(static argument => argument.Value as string).FirstOrDefault() ?? "",
            FolderOf(context.TargetNode.SyntaxTree.FilePath),
            NamespaceOf(symbol),
            symbol.Name,
            symbol.DeclaredAccessibility == Accessibility.Public ? "public" : "internal",
            symbol.IsValueType,
            symbol.GetAttributes().Any(static other => other.AttributeClass?.Name == ConverterName));
        var place = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) ?? context.TargetNode;
        return new AnnotatedType(declaration, ProblemOf(symbol, (TypeDeclarationSyntax)context.TargetNode), LocationOf(place));
    }

    /// <summary>Puts a diagnostic about a declaration where its attribute stands.</summary>
    /// <param name="diagnostic">Any diagnostic.</param>
    /// <param name="types">All annotated types.</param>
    /// <returns>The diagnostic with its place.</returns>
    public static DiagnosticInfo Locate(DiagnosticInfo diagnostic, ImmutableArray<AnnotatedType> types) => diagnostic.Declaration is { } declaration
        ? diagnostic with { Location = types.FirstOrDefault(type => type.Declaration == declaration)?.Location, Declaration = null }
        : diagnostic;

    /// <summary>The namespace of a type as C# source.</summary>
    /// <param name="symbol">The type.</param>
    /// <returns>The full name; empty for the global one.</returns>
    public static string NamespaceOf(ISymbol symbol)
    {
        var parts = new Stack<string>();
        for (var current = symbol.ContainingNamespace; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
            parts.Push(CSharpIdentifier.Escape(current.Name));
        return string.Join(".", parts);
    }

    private static string? ProblemOf(INamedTypeSymbol symbol, TypeDeclarationSyntax syntax) => syntax switch
    {
        not RecordDeclarationSyntax => $"The type '{symbol.Name}' is not a record; '[JsonSchema]' requires a partial record.",
        _ when !syntax.Modifiers.Any(SyntaxKind.PartialKeyword) => $"The record '{symbol.Name}' is not partial; '[JsonSchema]' requires a partial record.",
        _ when symbol.ContainingType is not null =>
            $"The record '{symbol.Name}' is declared in another type; '[JsonSchema]' requires a record that is declared in a namespace.",
        _ when symbol.IsGenericType => $"The record '{symbol.Name}' is generic; '[JsonSchema]' requires a record without type parameters.",
        _ when symbol.IsFileLocal => $"The record '{symbol.Name}' is local to its file; '[JsonSchema]' requires a record that other files can add to.",
        _ when syntax.ParameterList is not null =>
            $"The record '{symbol.Name}' has parameters; '[JsonSchema]' requires a record without a primary constructor.",
        _ => null,
    };

    private static DiagnosticLocation LocationOf(SyntaxNode node)
    {
        var lines = node.SyntaxTree.GetLineSpan(node.Span);
        var (start, end) = (lines.StartLinePosition, lines.EndLinePosition);
        return new DiagnosticLocation(node.SyntaxTree.FilePath, node.SpanStart, node.Span.Length, start.Line, start.Character, end.Line, end.Character);
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1);
}
