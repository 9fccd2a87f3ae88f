using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;

namespace Schemawright.Generator.Analysis;

/// <summary>A generated type that System.Text.Json's generator does not see.</summary>
/// <param name="Type">The type.</param>
/// <param name="OwnPart">The user's own part of it, without a converter; null where there is none.</param>
internal sealed record UnseenType(INamedTypeSymbol Type, SyntaxNode? OwnPart)
{
    /// <summary>The property of the diagnostic that holds the namespace as C# source.</summary>
    public const string Namespace = nameof(Namespace);

    /// <summary>The property of the diagnostic that holds the simple name as C# source.</summary>
    public const string Name = nameof(Name);

    /// <summary>The property of the diagnostic that holds the part to declare, without its name; it is absent where no part can be declared.</summary>
    public const string Declaration = nameof(Declaration);

    /// <summary>Tells it.</summary>
    /// <param name="unseen">The type.</param>
    /// <param name="location">The attribute of the context that leads to the type.</param>
    /// <returns>A diagnostic that holds what the code fix needs.</returns>
    public static Diagnostic ToDiagnostic(UnseenType unseen, Location? location)
    {
        var type = unseen.Type;
        var name = CSharpIdentifier.Escape(type.Name);
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Namespace, AnnotatedType.NamespaceOf(type)).Add(Name, name);
        var descriptor = DiagnosticDescriptors.Get(DiagnosticIds.UnseenType);
        if (type.TypeKind == TypeKind.Enum)
            return Diagnostic.Create(descriptor, location, properties, $"The System.Text.Json source generator does not see the generated enum '{type.OriginalDefinition.ToDisplayString()}'; keep the schema in a project of its own, or combine the context with 'JsonModels.Default'.");

        var accessibility = type.DeclaredAccessibility == Accessibility.Public ? "public" : "internal";
        var declaration = $"{accessibility} partial {(type.IsValueType ? "record struct" : "record")}";
        return Diagnostic.Create(
            descriptor,
            location,
            unseen.OwnPart is { } part ? [part.GetLocation()] : [],
            properties.Add(Declaration, declaration),
            $"The System.Text.Json source generator does not see the generated type '{type.OriginalDefinition.ToDisplayString()}'; declare '[JsonConverter(typeof(JsonModelConverter<{name}>))] {declaration} {name};'.");
    }
}
