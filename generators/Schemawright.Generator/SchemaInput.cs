using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Schemawright.Generator;

/// <summary>A schema file as a value: what the compiler hands over, before anything is decided.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Text">Its text; null where it could not be read.</param>
/// <param name="Namespace">The item metadata <c>Namespace</c>; null where it is not set.</param>
/// <param name="RootTypeName">The item metadata <c>RootTypeName</c>; null where it is not set.</param>
/// <param name="FormatAssertion">The item metadata <c>FormatAssertion</c> as it is written; null where it is not set.</param>
internal sealed record SchemaInput(string Path, string? Text, string? Namespace = null, string? RootTypeName = null, string? FormatAssertion = null)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>The item metadata <c>DefaultsInGetters</c> as it is written; null where it is not set.</summary>
    public string? DefaultsInGetters { get; init; }

    /// <summary>The item metadata <c>Uri</c>: where the file is to be found by references, and the base of its relative identifier; null where it is not set.</summary>
    public string? Uri { get; init; }

    /// <summary>The partial record that the root type is to become a part of; null where there is none.</summary>
    public RootDeclaration? Root { get; init; }

    /// <summary>The names file beside it; null where there is none.</summary>
    public NamesInput? Names { get; init; }

    /// <summary>Whether an additional file is an item of a type.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The options of all files.</param>
    /// <param name="type">The type of item.</param>
    /// <returns>True for the files that our targets passed on as such.</returns>
    public static bool IsItem(AdditionalText file, AnalyzerConfigOptionsProvider options, string type) =>
        string.Equals(Read(options.GetOptions(file), "SourceItemType"), type, StringComparison.Ordinal);

    /// <summary>Whether an additional file is a <c>JsonSchema</c> item.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The options of all files.</param>
    /// <returns>True for the files that our targets passed on.</returns>
    public static bool IsJsonSchema(AdditionalText file, AnalyzerConfigOptionsProvider options) => IsItem(file, options, "JsonSchema");

    /// <summary>Reads a file with its metadata.</summary>
    /// <param name="file">A <c>JsonSchema</c> item.</param>
    /// <param name="options">The options of all files.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The value.</returns>
    public static SchemaInput From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var metadata = options.GetOptions(file);
        return new SchemaInput(
            file.Path,
            file.GetText(cancellation)?.ToString(),
            Read(metadata, "Namespace"),
            Read(metadata, "RootTypeName"),
            Read(metadata, "FormatAssertion"))
        {
            DefaultsInGetters = Read(metadata, "DefaultsInGetters"),
            Uri = Read(metadata, "Uri"),
        };
    }

    private static string? Read(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Metadata + name, out var value) && value.Length > 0 ? value : null;
}
