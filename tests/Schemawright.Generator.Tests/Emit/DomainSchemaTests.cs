using Microsoft.CodeAnalysis;
using Schemawright.Generator.Emit;
using Schemawright.Generator.Tests.Harness;
using Schemawright.Tests;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>The schema that the generator was built for, all its files at once: emitted, compiled and run.</summary>
public class DomainSchemaTests
{
    // One compilation for all, since it is a hundred files.
    private static readonly Lazy<GeneratorRun> Emitted = new(static () => Project().RunUnchecked());

    [Fact]
    public void The_defection_factor_schema_compiles_without_a_warning()
    {
        Assert.All(Emitted.Value.Result.Diagnostics, static diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
        Emitted.Value.AssertCompiles();
    }

    [Fact]
    public void Valid_files_are_read_and_written_as_equal_json_and_invalid_ones_are_refused() => Assert.Equal("", Probe.Run(Emitted.Value.Files.Values, $$"""
        var wrong = new StringBuilder();
        foreach (var file in System.IO.Directory.EnumerateFiles({{Literal.String(Repository.Combine("schema", "conformance", "valid"))}}).Append({{Literal.String(Repository.Combine("schema", "data", "defection-factors.json"))}}))
        {
            var json = System.IO.File.ReadAllBytes(file);
            if (!Demo.DefectionFactorDataset.IsValid(json) || !Demo.DefectionFactorDataset.TryParse(json, out var dataset, out var report))
                wrong.AppendLine("refused: " + file);
            else if (!JsonElement.DeepEquals(JsonElement.Parse(json.AsSpan(json.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0)), JsonElement.Parse(dataset.ToUtf8Json())))
                wrong.AppendLine("changed: " + file);
            else if (!report.IsValid || !dataset.Validate().IsValid)
                wrong.AppendLine("reported: " + file);
        }

        foreach (var file in System.IO.Directory.EnumerateFiles({{Literal.String(Repository.Combine("schema", "conformance", "invalid"))}}))
        {
            var json = System.IO.File.ReadAllBytes(file);
            if (Demo.DefectionFactorDataset.IsValid(json) || Demo.DefectionFactorDataset.TryParse(json, out _, out var report))
                wrong.AppendLine("accepted: " + file);
            else if (report.IsValid)
                wrong.AppendLine("not explained: " + file);
        }

        return wrong.ToString();
        """));

    private static SchemaProject Project()
    {
        var root = Repository.Combine("schema", "1.0");
        var project = SchemaProject.Empty;
        foreach (var file in Directory.EnumerateFiles(root, "*.schema.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            project = project.And(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file));
        return project;
    }
}
