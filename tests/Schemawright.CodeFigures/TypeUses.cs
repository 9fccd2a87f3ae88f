using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schemawright.CodeFigures;

/// <summary>
/// The types that a file names, found by identifier alone. Names that two rooms declare are ambiguous and skipped,
/// and so are identifiers that can only be members, such as <c>Shape</c> in <c>value.Shape</c> or <c>new Spec { Shape = … }</c>.
/// </summary>
public sealed class TypeUses
{
    private readonly Dictionary<string, string> _roomOfType = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namespaceParts = new(StringComparer.Ordinal);

    /// <summary>Collects the types that can be used.</summary>
    /// <param name="types">All types that the files can see.</param>
    /// <param name="roomOf">The room of a file, or <see langword="null"/> when its types are not looked at.</param>
    public TypeUses(DeclaredTypes types, Func<SourceFile, string?> roomOf)
    {
        foreach (var type in types.ByName)
        {
            var rooms = type.Select(file => roomOf(file) ?? "").Distinct(StringComparer.Ordinal).ToArray();
            if (rooms is [{ Length: > 0 } room])
                _roomOfType.Add(type.Key, room);
        }

        foreach (var file in types.Files)
            _namespaceParts.UnionWith(file.Namespace?.Split('.') ?? []);
    }

    /// <summary>The types that a file names and the rooms that declare them; each type once.</summary>
    public IEnumerable<(string Type, string Room)> In(SourceFile file)
    {
        var members = MembersOf(file);
        return file.Syntax.DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => _roomOfType.ContainsKey(name.Identifier.ValueText) && CanBeType(name, members))
            .Select(static name => name.Identifier.ValueText)
            .Distinct(StringComparer.Ordinal)
            .Select(name => (name, _roomOfType[name]));
    }

    private bool CanBeType(SimpleNameSyntax name, HashSet<string> members)
    {
        if (name.Parent is NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax || IsNamespacePart(name))
            return false;
        // Namespace.Type in an expression; a name after anything else is a member.
        if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            return IsNamespace(access.Expression);
        if (name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == name)
            return false;
        return IsInTypePosition(name) || !members.Contains(name.Identifier.ValueText);
    }

    private static bool IsInTypePosition(SimpleNameSyntax name) => name.Parent switch
    {
        TypeSyntax or TypeArgumentListSyntax or BaseTypeSyntax or TypeConstraintSyntax => true,
        TypePatternSyntax or DeclarationPatternSyntax or RecursivePatternSyntax => true,
        BaseParameterSyntax or VariableDeclarationSyntax or MemberDeclarationSyntax or LocalFunctionStatementSyntax or AttributeSyntax => true,
        ForEachStatementSyntax loop => loop.Type == name,
        ObjectCreationExpressionSyntax creation => creation.Type == name,
        CastExpressionSyntax cast => cast.Type == name,
        TypeOfExpressionSyntax or DefaultExpressionSyntax or SizeOfExpressionSyntax => true,
        BinaryExpressionSyntax binary => binary.Right == name && (binary.IsKind(SyntaxKind.IsExpression) || binary.IsKind(SyntaxKind.AsExpression)),
        _ => false,
    };

    /// <summary>Whether the name belongs to a namespace: in its declaration, in a plain using, or before the last dot of a qualified name.</summary>
    private bool IsNamespacePart(SimpleNameSyntax name)
    {
        NameSyntax whole = name;
        while (whole.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
            whole = (NameSyntax)whole.Parent;
        var last = whole switch { QualifiedNameSyntax qualified => qualified.Right, AliasQualifiedNameSyntax alias => alias.Name, _ => name };
        if (last != name)
            return _namespaceParts.Contains(name.Identifier.ValueText);
        return whole.Parent is BaseNamespaceDeclarationSyntax or UsingDirectiveSyntax { Alias: null, StaticKeyword.RawKind: 0 };
    }

    private bool IsNamespace(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => _namespaceParts.Contains(access.Name.Identifier.ValueText) && IsNamespace(access.Expression),
        AliasQualifiedNameSyntax alias => _namespaceParts.Contains(alias.Name.Identifier.ValueText),
        IdentifierNameSyntax { Identifier.ValueText: var name } => _namespaceParts.Contains(name) && !_roomOfType.ContainsKey(name),
        _ => false,
    };

    /// <summary>What the file declares that is not a type: an identifier in an expression may mean that.</summary>
    private static HashSet<string> MembersOf(SourceFile file)
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in file.Syntax.DescendantNodes())
        {
            var identifier = node switch
            {
                PropertyDeclarationSyntax property => property.Identifier,
                MethodDeclarationSyntax method => method.Identifier,
                VariableDeclaratorSyntax variable => variable.Identifier,
                ParameterSyntax parameter => parameter.Identifier,
                EnumMemberDeclarationSyntax member => member.Identifier,
                _ => default,
            };
            if (identifier.ValueText is { Length: > 0 } text)
                members.Add(text);
        }

        return members;
    }
}
