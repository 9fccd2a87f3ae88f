using Microsoft.CodeAnalysis;

namespace Schemawright.Docs.Tests.CSharp;

/// <summary>What a user's project references: the framework and the packages of this repository.</summary>
internal static class SnippetReferences
{
    private static readonly string[] Left =
        ["Schemawright.Generator", "Schemawright.Tool", "DefectionFactors.Tool", "Schemawright.Docs.Tests", "xunit", "Microsoft.CodeAnalysis"];

    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Array.Exists(Left, name => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal)))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}
