using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Schemawright.Generator;

/// <summary>A names file as a value: <c>order.names.json</c>, which stands beside <c>order.schema.json</c>.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Text">Its text; null where it could not be read.</param>
internal sealed record NamesInput(string Path, string? Text)
{
    /// <summary>Whether an additional file is a names file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The options of all files.</param>
    /// <returns>True for the files that our targets passed on as such.</returns>
    public static bool IsNamesFile(AdditionalText file, AnalyzerConfigOptionsProvider options) => SchemaInput.IsItem(file, options, "JsonSchemaNames");

    /// <summary>Reads a file.</summary>
    /// <param name="file">A <c>JsonSchemaNames</c> item.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The value.</returns>
    public static NamesInput From(AdditionalText file, CancellationToken cancellation) => new(file.Path, file.GetText(cancellation)?.ToString());

    /// <summary>The path of the names file of a schema.</summary>
    /// <param name="schemaPath">The schema's path.</param>
    /// <returns><c>a/order.names.json</c> for <c>a/order.schema.json</c> and for <c>a/order.json</c>.</returns>
    public static string PathFor(string schemaPath)
    {
        foreach (var suffix in new[] { ".schema.json", ".json" })
        {
            if (schemaPath.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                return schemaPath.Substring(0, schemaPath.Length - suffix.Length) + ".names.json";
        }

        return schemaPath + ".names.json";
    }

    /// <summary>Gives each schema the names file that belongs to it.</summary>
    /// <param name="schemas">The schema items.</param>
    /// <param name="files">The names files.</param>
    /// <returns>The items with their files.</returns>
    public static IReadOnlyList<SchemaInput> Assign(IReadOnlyList<SchemaInput> schemas, IReadOnlyList<NamesInput> files)
    {
        if (files.Count == 0)
            return schemas;
        var byPath = files.GroupBy(file => file.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return [.. schemas.Select(schema => byPath.TryGetValue(PathFor(schema.Path), out var file) ? schema with { Names = file } : schema)];
    }
}
