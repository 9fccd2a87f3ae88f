using Microsoft.CodeAnalysis;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator;

/// <summary>Reads what referenced assemblies offer: their attributes alone, and only those of assemblies that use our runtime.</summary>
internal static class ReferencedAssemblies
{
    private const string Runtime = "Schemawright";

    /// <summary>Reads the attributes.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>Equal values for equal references, in the order of the assemblies' names.</returns>
    public static EquatableArray<ExportedAssembly> Read(Compilation compilation, CancellationToken cancellation)
    {
        var found = new List<ExportedAssembly>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(UsesRuntime).Where(assembly => IsSeen(assembly, compilation)))
        {
            cancellation.ThrowIfCancellationRequested();
            var attributes = assembly.GetAttributes().Where(IsOurs).ToLookup(attribute => attribute.AttributeClass!.Name, attribute => attribute.ConstructorArguments, StringComparer.Ordinal);
            var documents = attributes["JsonSchemaDocumentAttribute"].Select(arguments => DocumentOf([.. arguments.Select(ValueOf)])).OfType<ExportedDocument>();
            var types = attributes["JsonSchemaTypeAttribute"].Select(arguments => TypeOf([.. arguments.Select(ValueOf)])).OfType<ExportedType>();
            var exported = new ExportedAssembly(assembly.Identity.Name, new(documents), new(types));
            if (exported.Documents.Count > 0)
                found.Add(exported);
        }

        return new(found.OrderBy(assembly => assembly.Name, StringComparer.Ordinal));
    }

    private static bool UsesRuntime(IAssemblySymbol assembly) => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == Runtime));

    // Under an alias alone, 'global::' does not lead there.
    private static bool IsSeen(IAssemblySymbol assembly, Compilation compilation) =>
        compilation.GetMetadataReference(assembly)?.Properties.Aliases is not { IsDefaultOrEmpty: false } aliases || aliases.Contains("global");

    private static bool IsOurs(AttributeData attribute) =>
        attribute.AttributeClass?.ContainingNamespace?.ToDisplayString() == "Schemawright.Runtime";

    private static object? ValueOf(TypedConstant argument) => argument.Kind == TypedConstantKind.Array ? null : argument.Value;

    private static ExportedDocument? DocumentOf(object?[] arguments) =>
        arguments is [string location, string text, bool assertFormat] ? new(location, text, assertFormat) : null;

    private static ExportedType? TypeOf(object?[] arguments) => arguments is [string location, INamedTypeSymbol type, INamedTypeSymbol codec, bool canLoseRawValue]
        ? new(location, NameOf(type), NameOf(codec), canLoseRawValue) { IsValueType = type.IsValueType }
        : null;

    private static string NameOf(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
