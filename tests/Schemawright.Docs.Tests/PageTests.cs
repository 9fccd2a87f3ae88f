using System.Text.Json;
using System.Xml.Linq;
using Schemawright.Docs.Tests.Pages;

namespace Schemawright.Docs.Tests;

/// <summary>No block of a page is left out: each has a language that the tests know, and an exemption says why.</summary>
public sealed class PageTests
{
    // Raise it only with a reason in the page: each of these blocks can grow wrong without a test that fails.
    private const int MaxExemptBlocks = 4;

    // Stands for what a page leaves out.
    private const string Omission = "…";

    private static readonly JsonDocumentOptions Json = new() { AllowDuplicateProperties = true };

    public static TheoryData<string> Pages { get; } = [.. MarkdownPage.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_is_of_a_known_kind(string name) =>
        Assert.DoesNotContain(MarkdownPage.Read(name).Blocks, static block => SnippetKinds.Of(block) == SnippetKind.Unknown);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Json_and_xml_can_be_parsed(string name)
    {
        var blocks = MarkdownPage.Read(name).Blocks.Where(static block => SnippetKinds.Of(block) == SnippetKind.Parsed);
        foreach (var block in blocks.Where(static block => !block.Code.Contains(Omission, StringComparison.Ordinal)))
        {
            if (block.Language == "json")
                Assert.True(IsJson(block.Code), $"{name}({block.Line}) is neither JSON nor a part of an object or an array.");
            else
                XElement.Parse($"<Project>{block.Code}</Project>");
        }
    }

    private static IEnumerable<FencedBlock> AllBlocks() => MarkdownPage.Names.SelectMany(static name => MarkdownPage.Read(name).Blocks);

    // Pages about rules show a property, or some items.
    private static bool IsJson(string code) => Array.Exists([code, $"{{{code}}}", $"[{code}]"], static json =>
    {
        try
        {
            JsonDocument.Parse(json, Json).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    });

    [Fact]
    public void Few_blocks_are_exempt_and_each_says_why()
    {
        var exempt = AllBlocks().Where(static block => SnippetKinds.Of(block) == SnippetKind.Exempt).ToList();
        Assert.DoesNotContain(exempt, static block => string.IsNullOrWhiteSpace(block.Exemption));
        Assert.InRange(exempt.Count, 0, MaxExemptBlocks);
    }

    [Fact]
    public void Kinds_are_counted()
    {
        foreach (var kind in AllBlocks().CountBy(SnippetKinds.Of).OrderBy(static kind => kind.Key))
            TestContext.Current.TestOutputHelper!.WriteLine($"{kind.Key}: {kind.Value}");
    }
}
