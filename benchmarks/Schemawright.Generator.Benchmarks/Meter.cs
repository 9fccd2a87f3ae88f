using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Schemawright.Generator.Benchmarks;

/// <summary>Measures generator and compiler in one process, one after the other, both warm, as they are in a compiler server.</summary>
internal static class Meter
{
    private const int Runs = 3;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    // The generator has a copy of the schema layer inside, which a user's project never sees.
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Schemawright.Generator", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly TimeSpan Empty = MeasureEmpty();

    /// <summary>Measures a project; the medians of some runs behind one that warms up.</summary>
    public static Measurement Measure(MeasuredProject project)
    {
        var (generate, compile) = (new List<TimeSpan>(), new List<TimeSpan>());
        CompiledSchemas? schemas = null;
        var problems = 0;
        for (var run = 0; run <= Runs; run++)
        {
            var generating = Time(() => schemas = SchemaCompiler.Compile(project.Inputs, new ProjectOptions("Demo", "/project/"), CancellationToken.None));
            var compiling = Time(() => problems = Compile(schemas!.Files.Values));
            if (run == 0)
                continue;
            generate.Add(generating);
            compile.Add(compiling);
        }

        var types = schemas!.Files.Keys.Count(static name => !name.Contains(".SchemaDocuments.", StringComparison.Ordinal));
        var errors = schemas.HasErrors ? 1 : 0;
        return new Measurement(
            project.Name, project.SchemaSize, types, schemas.Files.Values.Sum(Encoding.UTF8.GetByteCount), Median(generate), Median(compile) - Empty, problems + errors);
    }

    private static TimeSpan MeasureEmpty()
    {
        var times = Enumerable.Range(0, 6 * Runs).Select(static _ => Time(static () => Compile(["namespace Demo; internal static class Program { public static void Main() { } }"]))).Skip(Runs);
        return Median([.. times]);
    }

    private static int Compile(IEnumerable<string> texts)
    {
        var trees = texts.Select(static (text, i) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), Parsing, $"File{i}.g.cs"));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, warningLevel: 9999, deterministic: true);
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = CSharpCompilation.Create("Demo", trees, References, options).Emit(image, symbols);
        return result.Diagnostics.Count(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    // The processor time of all threads, so that neighbours on the machine count little.
    private static TimeSpan Time(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return Environment.CpuUsage.TotalTime - before;
    }

    private static TimeSpan Median(List<TimeSpan> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
