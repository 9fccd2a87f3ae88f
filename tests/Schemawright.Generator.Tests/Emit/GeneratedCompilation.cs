using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>Compiles emitted text against the runtime as a user's project does.</summary>
internal static class GeneratedCompilation
{
    // The generator has a copy of the schema layer inside, which a user's project never sees.
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Schemawright.Generator", StringComparison.Ordinal))
            .Where(static path => !Path.GetFileName(path).StartsWith("xunit", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles texts with every warning on, documentation comments included.</summary>
    public static CSharpCompilation Create(params IEnumerable<string> texts)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
        var trees = texts.Select((text, i) => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), parsing, $"File{i}.g.cs"));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, deterministic: true);
        return CSharpCompilation.Create("Generated", trees, References, options);
    }

    /// <summary>Asserts that texts compile without a warning.</summary>
    public static void AssertClean(params IEnumerable<string> texts) => AssertClean(Create(texts).GetDiagnostics(TestContext.Current.CancellationToken));

    /// <summary>Asserts that texts compile without a warning, and writes the assembly.</summary>
    public static void EmitClean(Stream assembly, params IEnumerable<string> texts) =>
        AssertClean(Create(texts).Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Diagnostics);

    private static void AssertClean(IEnumerable<Diagnostic> diagnostics) =>
        Assert.Empty(diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Describe));

    private static string Describe(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return $"{diagnostic} | {line}";
    }
}
