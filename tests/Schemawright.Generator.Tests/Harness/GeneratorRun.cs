using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Schemawright.Generator.Analysis;

namespace Schemawright.Generator.Tests.Harness;

/// <summary>What the generator made of a project.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;
    private readonly Compilation _output;

    public GeneratorRun(GeneratorDriver driver, CSharpCompilation compilation)
    {
        _compilation = compilation;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out _output, out _, TestContext.Current.CancellationToken);
        Result = _driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
    }

    public GeneratorRunResult Result { get; }

    /// <summary>The generated files by their names.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The diagnostics as the compiler prints them, paths relative to the project.</summary>
    public IReadOnlyList<string> Diagnostics => [.. Result.Diagnostics.Select(Print)];

    /// <summary>What the analyzer says about the project and its generated code.</summary>
    public async Task<IReadOnlyList<string>> AnalyzeAsync()
    {
        var diagnostics = await _output.WithAnalyzers([new SerializerContextAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal).Select(Print)];
    }

    /// <summary>Runs once more, with other files or other code where they are given.</summary>
    public GeneratorRun Again(SchemaProject? edited = null) => edited is null
        ? new GeneratorRun(_driver, _compilation.Clone())
        : new GeneratorRun(_driver.ReplaceAdditionalTexts(edited.Files()), edited.CreateCompilation());

    /// <summary>Asserts that everything compiles, with warnings as errors.</summary>
    public GeneratorRun AssertCompiles()
    {
        var problems = _output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Describe).ToArray();
        Assert.True(problems.Length == 0, string.Join('\n', problems));
        return this;
    }

    /// <summary>What the compiler says about the project.</summary>
    public IReadOnlyList<Diagnostic> Problems() => _output.GetDiagnostics(TestContext.Current.CancellationToken);

    /// <summary>Compiles and loads the project.</summary>
    public Assembly Load()
    {
        AssertCompiles();
        using var image = new MemoryStream();
        Assert.True(_output.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    /// <summary>The text of the file of one type.</summary>
    public string FileOf(string type) => Files[$"Demo.{type}.g.cs"];

    private static string Print(Diagnostic diagnostic) => diagnostic.ToString().Replace(SchemaProject.Folder, "", StringComparison.Ordinal);

    private static string Describe(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return $"{diagnostic} | {line}";
    }
}
