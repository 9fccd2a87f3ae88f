using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Schemawright.Benchmarks.Generation;

/// <summary>The metadata of the one schema item that there is.</summary>
/// <param name="ns">The namespace of its types.</param>
/// <param name="rootTypeName">The name of its root's type.</param>
internal sealed class SchemaTextOptions(string ns, string rootTypeName) : AnalyzerConfigOptionsProvider
{
    private readonly OptionTable _item = new(new Dictionary<string, string>
    {
        ["build_metadata.AdditionalFiles.SourceItemType"] = "JsonSchema",
        ["build_metadata.AdditionalFiles.Namespace"] = ns,
        ["build_metadata.AdditionalFiles.RootTypeName"] = rootTypeName,
    });

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new OptionTable([]);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _item;
}
