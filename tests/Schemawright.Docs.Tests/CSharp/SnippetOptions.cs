using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Schemawright.Docs.Tests.CSharp;

/// <summary>The options of a page's project, as MSBuild would pass them.</summary>
internal sealed class SnippetOptions(string project) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
    {
        ["build_property.RootNamespace"] = project,
        ["build_property.ProjectDir"] = "/project/",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new()
    {
        ["build_metadata.AdditionalFiles.SourceItemType"] = textFile.Path.EndsWith(".names.json", StringComparison.Ordinal) ? "JsonSchemaNames" : "JsonSchema",
    });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
