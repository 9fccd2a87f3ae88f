using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>What a generated file offers to its users beside what every generated type has: declarations without bodies, as documentation shows them.</summary>
internal static partial class PublicSurface
{
    private static readonly HashSet<string> OfEveryType =
    [
        "Schema", "JsonTypeInfo", "Parse", "TryParse", "Validate", "IsValid", "WriteTo", "ToJson", "ToUtf8Json", "ToString", "TryRead", "Accepts", "Write", "KeepsRawValue", "TryFormat",
    ];

    /// <summary>The declarations of a file.</summary>
    /// <param name="text">A generated file.</param>
    /// <returns>C# without bodies, lines ended with LF; codecs are left out.</returns>
    public static string Of(string text)
    {
        var surface = new StringBuilder();
        var types = CSharpSyntaxTree.ParseText(text, cancellationToken: TestContext.Current.CancellationToken).GetCompilationUnitRoot(TestContext.Current.CancellationToken)
            .DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(static type => type.Parent is not TypeDeclarationSyntax && !type.Identifier.ValueText.EndsWith("Codec", StringComparison.Ordinal));
        foreach (var type in types)
            Append(surface, type);
        return surface.ToString();
    }

    private static void Append(StringBuilder surface, BaseTypeDeclarationSyntax type)
    {
        if (type is EnumDeclarationSyntax list)
        {
            surface.Append(Short($"{Modifiers(list.Modifiers)}enum {list.Identifier} {{ {string.Join(", ", list.Members.Select(static member => member.Identifier.Text))} }}\n"));
            return;
        }

        var record = (RecordDeclarationSyntax)type;
        var bases = record.BaseList!.Types.Select(static item => item.ToString()).Where(static item => item.StartsWith("global::Demo.", StringComparison.Ordinal));
        surface.Append(Short($"{Modifiers(record.Modifiers)}record {record.ClassOrStructKeyword}".TrimEnd() + $" {record.Identifier}{string.Concat(bases.Select(static item => " : " + item))}\n"));
        surface.Append("{\n");
        foreach (var member in record.Members.Where(static member => member.Modifiers.Any(SyntaxKind.PublicKeyword)).Select(Declaration).Where(static line => line is not null))
            surface.Append("    ").Append(Short(member!)).Append('\n');
        surface.Append("}\n");
    }

    private static string? Declaration(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property when !OfEveryType.Contains(property.Identifier.Text) => $"{Modifiers(property.Modifiers)}{property.Type} {property.Identifier} {Accessors(property)}",
        MethodDeclarationSyntax method when !OfEveryType.Contains(method.Identifier.Text) => $"{Modifiers(method.Modifiers)}{method.ReturnType} {method.Identifier}{method.TypeParameterList}{Parameters(method.ParameterList)};",
        ConstructorDeclarationSyntax { ParameterList.Parameters.Count: > 0 } constructor => $"{Modifiers(constructor.Modifiers)}{constructor.Identifier}{Parameters(constructor.ParameterList)};",
        ConversionOperatorDeclarationSyntax conversion => $"{Modifiers(conversion.Modifiers)}{conversion.ImplicitOrExplicitKeyword} operator {conversion.Type}{Parameters(conversion.ParameterList)};",
        _ => null,
    };

    private static string Accessors(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.Any(SyntaxKind.InitAccessorDeclaration) == true ? "{ get; init; }" : "{ get; }";

    private static string Parameters(ParameterListSyntax list) =>
        $"({string.Join(", ", list.Parameters.Select(static parameter => $"{Modifiers(parameter.Modifiers)}{parameter.Type} {parameter.Identifier}{(parameter.Default is null ? "" : " " + parameter.Default)}"))})";

    private static string Modifiers(SyntaxTokenList modifiers) => string.Concat(modifiers.Select(static modifier => modifier.Text + " "));

    // global::Schemawright.ValueList<global::Demo.Line>? -> ValueList<Line>?
    private static string Short(string text) => Qualifier().Replace(text, "");

    [GeneratedRegex(@"global::(\w+\.)+(?=\w)")]
    private static partial Regex Qualifier();
}
