using Schemawright.Documents;
using Schemawright.Formats;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>The formats that the evaluator checks; any other is an annotation.</summary>
internal static class KnownFormats
{
    /// <summary>Whether a format is checked.</summary>
    /// <param name="keyword">A <c>format</c> keyword.</param>
    /// <returns>False for a name that nobody defines.</returns>
    public static bool Contains(SchemaKeyword keyword) => keyword.AsString() is { } name && FormatCatalog.Find(name) is not null;
}
