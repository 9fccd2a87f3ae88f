using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Schemawright.Generator.Analysis;

namespace Schemawright.CodeFixes;

/// <summary>Writes the user's part of a generated type: an attribute on the part that is there, or a file with a new one.</summary>
internal static class TypePart
{
    /// <summary>Whether the type of a diagnostic can have parts.</summary>
    public static bool CanBeDeclared(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(UnseenType.Declaration);

    /// <summary>The full name of a diagnostic's type.</summary>
    public static string FullNameOf(Diagnostic diagnostic) => $"{diagnostic.Properties[UnseenType.Namespace]}.{diagnostic.Properties[UnseenType.Name]}";

    /// <summary>Where the part that is there begins; 0 where there is none.</summary>
    public static int PositionOf(Diagnostic diagnostic) => diagnostic.AdditionalLocations.FirstOrDefault()?.SourceSpan.Start ?? 0;

    /// <summary>Declares the part.</summary>
    /// <param name="solution">The solution so far.</param>
    /// <param name="context">The document with the context.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The solution with the part.</returns>
    public static async Task<Solution> DeclareAsync(Solution solution, DocumentId context, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.AdditionalLocations.FirstOrDefault() is not { } part)
            return Add(solution, solution.GetDocument(context)!, diagnostic);
        if (solution.Projects.SelectMany(static project => project.Documents).FirstOrDefault(other => other.FilePath == part.SourceTree?.FilePath && other.Project.Id == context.ProjectId) is not { } document
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
            return solution;

        var declaration = root.FindNode(part.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>()!;
        return solution.WithDocumentSyntaxRoot(document.Id, root.ReplaceNode(declaration, WithConverter(declaration)));
    }

    private static TypeDeclarationSyntax WithConverter(TypeDeclarationSyntax declaration)
    {
        var attribute = $"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Schemawright.JsonModelConverter<{declaration.Identifier.Text}>))]";
        var list = ((TypeDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(attribute + "class C;")!).AttributeLists[0];
        var leading = declaration.GetLeadingTrivia();
        var indentation = leading.LastOrDefault() is { RawKind: (int)SyntaxKind.WhitespaceTrivia } space ? SyntaxFactory.TriviaList(space) : SyntaxFactory.TriviaList();
        var line = list.WithLeadingTrivia(leading).WithTrailingTrivia(SyntaxFactory.LineFeed).WithAdditionalAnnotations(Simplifier.Annotation);
        var rest = declaration.WithLeadingTrivia(indentation);
        return (TypeDeclarationSyntax)rest.WithAttributeLists(rest.AttributeLists.Insert(0, line));
    }

    private static Solution Add(Solution solution, Document context, Diagnostic diagnostic)
    {
        var name = diagnostic.Properties[UnseenType.Name]!;
        var place = diagnostic.Properties[UnseenType.Namespace]!;
        var text = $"""
            using System.Text.Json.Serialization;
            using Schemawright;

            {(place.Length == 0 ? "" : $"namespace {place};\n\n")}[JsonConverter(typeof(JsonModelConverter<{name}>))]
            {diagnostic.Properties[UnseenType.Declaration]} {name};

            """;
        var file = FreeName(context, name.TrimStart('@'));
        return solution.AddDocument(DocumentId.CreateNewId(context.Project.Id, file), file, text, context.Folders, PathBeside(context, file));
    }

    private static string FreeName(Document context, string name)
    {
        var taken = new HashSet<string>(context.Project.Documents.Where(other => other.Folders.SequenceEqual(context.Folders)).Select(static other => other.Name), StringComparer.OrdinalIgnoreCase);
        return taken.Contains(name + ".cs") ? name + ".Json.cs" : name + ".cs";
    }

    private static string? PathBeside(Document context, string file) => context.FilePath is { } path ? Path.Combine(Path.GetDirectoryName(path)!, file) : null;
}
