using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator;

/// <summary>
/// A partial record of the user's code that carries <c>[JsonConverter]</c>. Where it is a part of a generated type, System.Text.Json's own generator, which sees no
/// generated code, knows by it how to read and write the type; the attribute may stand only once.
/// </summary>
internal static class ConvertedRecord
{
    /// <summary>The attribute's full name.</summary>
    public const string AttributeName = "System.Text.Json.Serialization.JsonConverterAttribute";

    /// <summary>Whether a declaration may be a part of a generated type.</summary>
    /// <param name="node">What carries the attribute.</param>
    /// <returns>True for a partial record that stands in a namespace or in none.</returns>
    public static bool IsPart(SyntaxNode node) =>
        node is RecordDeclarationSyntax { Parent: BaseNamespaceDeclarationSyntax or CompilationUnitSyntax } record && record.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>The full name of the record as specs spell it.</summary>
    /// <param name="part">The attribute and what it stands on.</param>
    /// <returns>The name with <c>global::</c>.</returns>
    public static string NameOf(GeneratorAttributeSyntaxContext part)
    {
        var (place, name) = (AnnotatedType.NamespaceOf(part.TargetSymbol), CSharpIdentifier.Escape(part.TargetSymbol.Name));
        return place.Length == 0 ? $"global::{name}" : $"global::{place}.{name}";
    }

    /// <summary>Leaves the attribute to the user's part of a type.</summary>
    /// <param name="type">A type.</param>
    /// <param name="converted">The names of the records that carry the attribute.</param>
    /// <returns>The type without an attribute of its own where there is one already.</returns>
    public static TypeSpec Mark(TypeSpec type, EquatableArray<string> converted) =>
        !type.HasOwnConverter && converted.Contains(type.FullName) ? type with { HasOwnConverter = true } : type;
}
