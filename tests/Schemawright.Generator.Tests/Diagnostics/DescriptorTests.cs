using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Tests.Harness;
using Schemawright.Tests;

namespace Schemawright.Generator.Tests.Diagnostics;

/// <summary>Every diagnostic has a descriptor, an entry in the release file, a docs page and a schema that shows it.</summary>
public class DescriptorTests
{
    public static TheoryData<string> Ids { get; } = [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_release_file_names_it(string id)
    {
        var descriptor = DiagnosticDescriptors.Get(id);
        var rows = new[] { "Shipped", "Unshipped" }
            .SelectMany(file => File.ReadAllLines(Repository.Combine("generators", "Schemawright.Generator", $"AnalyzerReleases.{file}.md")))
            .Where(row => row.StartsWith(id + " |", StringComparison.Ordinal));
        var row = Assert.Single(rows);
        Assert.StartsWith($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | [{descriptor.Title}]", row, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_help_link_leads_to_a_page(string id)
    {
        var descriptor = DiagnosticDescriptors.Get(id);
        var page = File.ReadAllText(Repository.Combine("docs", "diagnostics", id + ".md"));
        Assert.Equal($"https://github.com/schemawright/schemawright/blob/main/docs/diagnostics/{id}.md", descriptor.HelpLinkUri);
        Assert.StartsWith($"# {id}: {descriptor.Title}\n\nSeverity: {descriptor.DefaultSeverity}\n\n## What it means\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## How to fix violations\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_fixture_shows_it(string id)
    {
        var expected = Directory.EnumerateFiles(FixtureProject.Root, "expected.txt", SearchOption.AllDirectories).SelectMany(File.ReadAllLines);
        Assert.Contains(expected, line => line.Contains($" {id}: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_severity_is_the_same_without_a_compiler(string id) => Assert.Equal(DiagnosticDescriptors.Get(id).DefaultSeverity.ToString(), DiagnosticLevels.Of(id).ToString());

    [Fact]
    public void Every_page_and_every_id_has_a_descriptor()
    {
        var known = DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).ToArray();
        var pages = Directory.EnumerateFiles(Repository.Combine("docs", "diagnostics"), "SW*.md").Select(page => Path.GetFileNameWithoutExtension(page));
        var loaderCodes = typeof(DiagnosticIds).Assembly.GetType("Schemawright.Documents.SchemaProblemCodes", throwOnError: true)!;
        var codes = new[] { loaderCodes, typeof(DiagnosticIds) }.SelectMany(type => type.GetFields()).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(known.Order(StringComparer.Ordinal), known);
        Assert.Equal(known, pages.Order(StringComparer.Ordinal));
        Assert.Equal(known, codes.Order(StringComparer.Ordinal));
    }
}
