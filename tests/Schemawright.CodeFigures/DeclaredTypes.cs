using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schemawright.CodeFigures;

/// <summary>
/// The top-level types of a set of files. The parts of a partial type are one type, and so are a type and its generic sisters in one namespace.
/// </summary>
public sealed class DeclaredTypes
{
    private readonly HashSet<string> _public = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    /// <summary>Collects the types of the files.</summary>
    public DeclaredTypes(IEnumerable<SourceFile> files)
    {
        Files = [.. files];
        ByName = Files.SelectMany(static file => file.TopLevelTypes.Select(type => (Name: NameOf(type), Type: type, File: file)))
            .ToLookup(static entry => entry.Name, static entry => entry.File, StringComparer.Ordinal);
        foreach (var file in Files)
        {
            foreach (var type in file.TopLevelTypes)
            {
                if (type.Modifiers.Any(SyntaxKind.PublicKeyword))
                    _public.Add(KeyOf(file, type));
                if (type.AttributeLists.Any(static list => list.ToString().Contains("EditorBrowsableState.Never", StringComparison.Ordinal)))
                    _hidden.Add(KeyOf(file, type));
            }
        }
    }

    /// <summary>The files.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>The files that declare a type of a name.</summary>
    public ILookup<string, SourceFile> ByName { get; }

    /// <summary>The public types, as project, full name and arity.</summary>
    public IEnumerable<string> PublicNames => _public;

    /// <summary>The public types that are hidden from IntelliSense.</summary>
    public IEnumerable<string> HiddenNames => _public.Where(_hidden.Contains);

    /// <summary>The name of a type declaration, without type parameters.</summary>
    public static string NameOf(MemberDeclarationSyntax type) =>
        type is DelegateDeclarationSyntax @delegate ? @delegate.Identifier.ValueText : ((BaseTypeDeclarationSyntax)type).Identifier.ValueText;

    /// <summary>The names that types of different namespaces or projects share, with the places that declare them.</summary>
    public IEnumerable<(string Name, string[] Declarations)> EqualNames()
    {
        foreach (var type in ByName)
        {
            string[] declarations = [.. type.Select(static file => $"{file.Project}: {file.Namespace}").Distinct(StringComparer.Ordinal)];
            if (declarations.Length > 1)
                yield return (type.Key, declarations);
        }
    }

    /// <summary>Whether any part of the type is declared as public.</summary>
    public bool IsPublic(SourceFile file, MemberDeclarationSyntax type) => _public.Contains(KeyOf(file, type));

    /// <summary>Whether code outside of the assembly can see a member or nested type: it and all types around it are public or protected.</summary>
    public bool IsVisible(SourceFile file, MemberDeclarationSyntax member)
    {
        for (var current = member; ; current = (MemberDeclarationSyntax)current.Parent!)
        {
            if (current.Parent is not TypeDeclarationSyntax and not EnumDeclarationSyntax)
                return IsPublic(file, current);
            if (!IsDeclaredVisible(current))
                return false;
        }
    }

    private static bool IsDeclaredVisible(MemberDeclarationSyntax member)
    {
        if (member is EnumMemberDeclarationSyntax || member.Modifiers.Any(SyntaxKind.PublicKeyword))
            return true;
        if (member.Modifiers.Any(SyntaxKind.PrivateKeyword) || member.Modifiers.Any(SyntaxKind.InternalKeyword))
            return false;
        return member.Parent is InterfaceDeclarationSyntax || member.Modifiers.Any(SyntaxKind.ProtectedKeyword);
    }

    private static string KeyOf(SourceFile file, MemberDeclarationSyntax type)
    {
        var arity = type is TypeDeclarationSyntax { TypeParameterList.Parameters.Count: var count } ? count : 0;
        return $"{file.Project}:{file.Namespace}.{NameOf(type)}`{arity}";
    }
}
