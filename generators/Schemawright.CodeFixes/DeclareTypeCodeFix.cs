using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Schemawright.Generator.Analysis;
using Schemawright.Generator.Diagnostics;

namespace Schemawright.CodeFixes;

/// <summary>Declares the part of a generated type by which System.Text.Json's generator knows how to read and write it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareTypeCodeFix))]
[Shared]
public sealed class DeclareTypeCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.UnseenType];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => DeclareAllTypes.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(TypePart.CanBeDeclared))
        {
            var name = diagnostic.Properties[UnseenType.Name];
            var action = CodeAction.Create(
                $"Declare '{name}' with its JSON converter",
                cancellation => TypePart.DeclareAsync(context.Document.Project.Solution, context.Document.Id, diagnostic, cancellation),
                equivalenceKey: nameof(DeclareTypeCodeFix));
            context.RegisterCodeFix(action, diagnostic);
        }

        return Task.CompletedTask;
    }
}
