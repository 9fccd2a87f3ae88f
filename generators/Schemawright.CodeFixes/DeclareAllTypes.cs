using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Schemawright.CodeFixes;

/// <summary>Declares all types of a document or project, one after the other: the default provider merges changed files alone, and these are new ones.</summary>
internal sealed class DeclareAllTypes : FixAllProvider
{
    private DeclareAllTypes()
    {
    }

    /// <summary>The one instance.</summary>
    public static DeclareAllTypes Instance { get; } = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var diagnostics = fixAllContext is { Scope: FixAllScope.Document, Document: { } document }
            ? await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : await fixAllContext.GetAllDiagnosticsAsync(fixAllContext.Project).ConfigureAwait(false);
        var open = diagnostics.Where(TypePart.CanBeDeclared).ToImmutableArray();
        return open.IsEmpty ? null : CodeAction.Create("Declare the types with their JSON converters", cancellation => DeclareAsync(fixAllContext, open, cancellation));
    }

    private static async Task<Solution> DeclareAsync(FixAllContext context, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var solution = context.Solution;
        var isDeclared = new HashSet<string>(StringComparer.Ordinal);

        // From the last part to the first, so that a change does not move those that come after it.
        foreach (var diagnostic in diagnostics.OrderByDescending(TypePart.PositionOf))
        {
            if (isDeclared.Add(TypePart.FullNameOf(diagnostic)) && context.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document)
                solution = await TypePart.DeclareAsync(solution, document.Id, diagnostic, cancellation).ConfigureAwait(false);
        }

        return solution;
    }
}
