using System.Text.Json;
using System.Xml.Linq;
using Schemawright.Docs.Tests.Pages;

namespace Schemawright.Docs.Tests;

/// <summary>No block of a page is left out: each has a language that the tests know, and an exemption says why.</summary>
public sealed class PageTests
{
    // Raise it only with a reason in the page: each of these blocks can grow wrong without a test that fails.
    private const int MaxExemptBlocks = 12;

    private static readonly JsonDocumentOptions Json = new() { AllowDuplicateProperties = true };

    public static TheoryData<string> Pages { get; } = [.. MarkdownPage.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_is_of_a_known_kind(string name) => Assert.DoesNotContain(MarkdownPage.Read(name).Blocks, static block => SnippetKinds.Of(block) == SnippetKind.Unknown);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Json_and_xml_can_be_parsed(string name)
    {
        foreach (var block in MarkdownPage.Read(name).Blocks.Where(static block => SnippetKinds.Of(block) == SnippetKind.Parsed))
        {
            if (block.Language == "json")
                JsonDocument.Parse(block.Code, Json).Dispose();
            else
                XElement.Parse($"<Project>{block.Code}</Project>");
        }
    }

    [Fact]
    public void Few_blocks_are_exempt_and_each_says_why()
    {
        var exempt = MarkdownPage.Names.SelectMany(static name => MarkdownPage.Read(name).Blocks).Where(static block => SnippetKinds.Of(block) == SnippetKind.Exempt).ToList();
        Assert.DoesNotContain(exempt, static block => string.IsNullOrWhiteSpace(block.Exemption));
        Assert.InRange(exempt.Count, 0, MaxExemptBlocks);
    }

    [Fact]
    public void Kinds_are_counted()
    {
        foreach (var kind in MarkdownPage.Names.SelectMany(static name => MarkdownPage.Read(name).Blocks).CountBy(SnippetKinds.Of).OrderBy(static kind => kind.Key))
            TestContext.Current.TestOutputHelper!.WriteLine($"{kind.Key}: {kind.Value}");
    }
}
