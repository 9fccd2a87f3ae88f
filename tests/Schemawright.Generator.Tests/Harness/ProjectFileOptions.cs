using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Schemawright.Generator.Tests.Harness;

/// <summary>The options of a project and of its files.</summary>
internal sealed class ProjectFileOptions(OptionValues global, IReadOnlyDictionary<string, OptionValues> byPath) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => global;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionValues.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => byPath.TryGetValue(textFile.Path, out var options) ? options : OptionValues.None;
}
