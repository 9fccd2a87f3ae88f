using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schemawright.CodeFigures;

/// <summary>A C# file that people write, with its syntax tree.</summary>
public sealed class SourceFile
{
    private readonly Lazy<CompilationUnitSyntax> _syntax;

    internal SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        _syntax = new(() => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), path).GetCompilationUnitRoot());
    }

    /// <summary>The path relative to the root of the checkout, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The content.</summary>
    public string Text { get; }

    /// <summary>The project's folder, such as <c>src/Schemawright</c>.</summary>
    public string Project => string.Join('/', Path.Split('/').Take(2));

    /// <summary>The folder that contains the file, such as <c>src/Schemawright.Schema/Json/Names</c>.</summary>
    public string Folder => Path[..Path.LastIndexOf('/')];

    /// <summary>The folders between the project and the file; empty for a file in the project's root.</summary>
    public string[] SubFolders => Path.Split('/')[2..^1];

    /// <summary>How many lines the file has.</summary>
    public int LineCount => Text.AsSpan().Count('\n');

    /// <summary>The root of the syntax tree.</summary>
    public CompilationUnitSyntax Syntax => _syntax.Value;

    /// <summary>The namespace of the file's first type, or <see langword="null"/> when the file declares none.</summary>
    public string? Namespace => Syntax.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();

    /// <summary>The types that are not nested in another one; delegates included.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopLevelTypes =>
        Syntax.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<MemberDeclarationSyntax>()
            .Where(static member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    /// <summary>All types, nested or not, and all their members; delegates included.</summary>
    public IEnumerable<MemberDeclarationSyntax> Members =>
        Syntax.DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(static member => member is not BaseNamespaceDeclarationSyntax and not GlobalStatementSyntax);

    /// <inheritdoc/>
    public override string ToString() => Path;
}
