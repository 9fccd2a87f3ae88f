using Microsoft.CodeAnalysis;

namespace Schemawright.Generator.Analysis;

/// <summary>The types of System.Text.Json and of the runtime by which contexts and generated types are known.</summary>
/// <param name="compilation">The user's compilation.</param>
/// <param name="context"><c>JsonSerializerContext</c>.</param>
/// <param name="location">The attribute that every generated type carries.</param>
internal sealed class SerializerSymbols(Compilation compilation, INamedTypeSymbol context, INamedTypeSymbol location)
{
    private const string Serialization = "System.Text.Json.Serialization.";
    private const int AlwaysIgnored = 1;

    private readonly INamedTypeSymbol? _serializable = compilation.GetTypeByMetadataName(Serialization + "JsonSerializableAttribute");
    private readonly INamedTypeSymbol? _converter = compilation.GetTypeByMetadataName(Serialization + "JsonConverterAttribute");
    private readonly INamedTypeSymbol? _ignored = compilation.GetTypeByMetadataName(Serialization + "JsonIgnoreAttribute");
    private readonly INamedTypeSymbol? _included = compilation.GetTypeByMetadataName(Serialization + "JsonIncludeAttribute");

    /// <summary>Looks the types up.</summary>
    /// <param name="compilation">The user's compilation.</param>
    /// <returns>Null where there are no contexts or no generated types.</returns>
    public static SerializerSymbols? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Serialization + "JsonSerializerContext") is { } context
        && compilation.GetTypeByMetadataName("Schemawright.JsonSchemaLocationAttribute") is { } location
            ? new SerializerSymbols(compilation, context, location)
            : null;

    /// <summary>Whether a type is a context.</summary>
    public bool IsContext(INamedTypeSymbol type) => AreSame(type.BaseType, context);

    /// <summary>Whether an attribute adds a type to a context.</summary>
    public bool IsSerializable(AttributeData attribute) => AreSame(attribute.AttributeClass, _serializable);

    /// <summary>Whether a type stands in the user's project.</summary>
    public bool IsOwn(ITypeSymbol type) => AreSame(type.ContainingAssembly, compilation.Assembly);

    /// <summary>Whether a type was generated from a schema.</summary>
    public bool IsGenerated(ITypeSymbol type) => Attribute(type, location) is not null;

    /// <summary>Whether a type brings its converter with it, in a part that System.Text.Json's generator sees.</summary>
    /// <remarks>The generated part is the one that names the schema.</remarks>
    public bool HasVisibleConverter(ITypeSymbol type) =>
        Attribute(type, _converter) is { } converter && (PartOf(converter) is not { } part || part != PartOf(Attribute(type, location)));

    /// <summary>The user's own part of a generated type.</summary>
    public SyntaxNode? OwnPart(ITypeSymbol type)
    {
        var generated = PartOf(Attribute(type, location));
        return type.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).FirstOrDefault(part => part != generated);
    }

    /// <summary>Whether a member is written and read.</summary>
    public bool IsSerialized(ISymbol member) =>
        member is IPropertySymbol or IFieldSymbol
        && !member.IsStatic && !member.IsImplicitlyDeclared
        && (member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsIndexer: false } || Attribute(member, _included) is not null)
        && !IsIgnored(member);

    private static SyntaxNode? PartOf(AttributeData? attribute) => attribute?.ApplicationSyntaxReference?.GetSyntax().Parent?.Parent;

    private static AttributeData? Attribute(ISymbol symbol, INamedTypeSymbol? attribute) => symbol.GetAttributes().FirstOrDefault(data => AreSame(data.AttributeClass, attribute));

    private static bool AreSame(ISymbol? symbol, ISymbol? other) => symbol is not null && SymbolEqualityComparer.Default.Equals(symbol, other);

    private bool IsIgnored(ISymbol member) => Attribute(member, _ignored) is { } ignored
        && ignored.NamedArguments.FirstOrDefault(static argument => argument.Key == "Condition").Value.Value is null or AlwaysIgnored;
}
