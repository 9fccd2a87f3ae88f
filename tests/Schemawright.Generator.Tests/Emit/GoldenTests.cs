using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>
/// One folder a shape: its schema goes through the whole generator and gives the <c>*.verified.cs</c> beside it, which compile.
/// </summary>
public class GoldenTests
{
    private static readonly string Root = Snapshot.FolderBeside("Goldens");

    private static readonly ConcurrentDictionary<string, string[]> Emitted = new(StringComparer.Ordinal);

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Root).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_schema_gives_the_expected_types(string name)
    {
        var types = Run(name).Files.Where(static file => !IsShared(file.Key)).ToDictionary(static file => TypeName(file.Key), static file => file.Value, StringComparer.Ordinal);
        Assert.NotEmpty(types);
        Snapshot.Verify(Path.Combine(Root, name), types);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_expected_types_compile_without_a_warning(string name)
    {
        var shared = Run(name).Files.Where(static file => IsShared(file.Key)).Select(static file => file.Value);
        GeneratedCompilation.AssertClean([.. Snapshot.Expected(Path.Combine(Root, name)), .. shared]);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    public void No_culture_has_a_say(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            foreach (var name in Cases)
                A_schema_gives_the_expected_types(name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>All files that the generator emits for a case.</summary>
    internal static IEnumerable<string> Emit(string name) => Emitted.GetOrAdd(name, static name => [.. Run(name).Files.Values]);

    private static GeneratorRun Run(string name)
    {
        var schema = Directory.EnumerateFiles(Path.Combine(Root, name), "*.schema.json").Single();
        var run = SchemaProject.With(Path.GetFileName(schema), File.ReadAllText(schema)).RunUnchecked();
        Assert.All(run.Result.Diagnostics, static diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
        return run;
    }

    private static bool IsShared(string hintName) => hintName.StartsWith("Demo.SchemaDocuments.", StringComparison.Ordinal) || hintName.StartsWith("Demo.SchemaExports.", StringComparison.Ordinal);

    private static string TypeName(string hintName) => hintName["Demo.".Length..^".g.cs".Length];
}
