using Schemawright.Generator.Tests.Harness;
using Schemawright.Tests;
using Schemawright.Tool;

namespace Schemawright.Generator.Tests.CommandLines;

/// <summary>The command line writes the bytes that the source generator adds to a compilation.</summary>
public sealed class GenerateCommandTests : IDisposable
{
    private static readonly string Cases = Repository.Combine("tests", "Schemawright.Generator.Tests", "Differential", "Cases");

    private readonly string _output = Directory.CreateTempSubdirectory("schemawright-").FullName;

    public static TheoryData<string> CaseNames { get; } = [.. Directory.EnumerateDirectories(Cases).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void The_files_of_a_case_are_those_of_the_source_generator(string name) => AssertEqualFiles(Path.Combine(Cases, name), formatAssertion: null);

    [Fact]
    public void Without_format_assertion_they_are_equal_too() => AssertEqualFiles(Path.Combine(Cases, "formats"), formatAssertion: "false");

    [Fact]
    public void The_files_of_the_domain_schema_are_those_of_the_source_generator() => AssertEqualFiles(Repository.Combine("schema", "1.0"), formatAssertion: null);

    [Fact]
    public void With_the_addresses_of_files_they_are_equal_too() =>
        AssertEqualFiles(Path.Combine(Cases, "formats"), formatAssertion: null, uri: "https://example.com/formats");

    public void Dispose() => Directory.Delete(_output, recursive: true);

    private void AssertEqualFiles(string folder, string? formatAssertion, string? uri = null)
    {
        var schemas = Directory.EnumerateFiles(folder, "*.schema.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var project = schemas.Aggregate(SchemaProject.Empty, (project, file) =>
            project.And(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file), formatAssertion: formatAssertion, uri: file == schemas[0] ? uri : null));
        var generated = new GeneratorRun(project.StartDriver(), project.CreateCompilation()).Result.GeneratedSources;

        using var error = new StringWriter();
        var format = formatAssertion is null ? (string[])[] : ["--format-assertion", formatAssertion];
        var address = uri is null ? (string[])[] : ["--uri", uri];
        var arguments = (string[])["generate", "--schema", .. schemas, "--namespace", "Demo", "--output", _output, "--project-dir", folder, .. format, .. address];
        Assert.Equal(0, CommandLine.Run(arguments, static () => Stream.Null, TextWriter.Null, error));
        Assert.DoesNotContain(": error ", error.ToString(), StringComparison.Ordinal);

        Assert.NotEmpty(generated);
        Assert.Equal(generated.Select(static source => source.HintName).Order(StringComparer.Ordinal), Directory.EnumerateFiles(_output).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        foreach (var source in generated)
        {
            // The bytes that the compiler writes under EmitCompilerGeneratedFiles.
            var encoding = source.SourceText.Encoding!;
            Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(source.SourceText.ToString())], File.ReadAllBytes(Path.Combine(_output, source.HintName)));
        }
    }
}
