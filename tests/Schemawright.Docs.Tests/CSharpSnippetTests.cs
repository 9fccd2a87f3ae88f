using Schemawright.Docs.Tests.CSharp;
using Schemawright.Docs.Tests.Pages;
using Schemawright.Docs.Tests.Snapshots;

namespace Schemawright.Docs.Tests;

/// <summary>
/// Every C# block of every page compiles, and prints what the page says that it prints. Marks before a block: <c>file: Order.cs</c> makes it a file of the
/// page's project, <c>continues</c> appends it to the block before,
/// <c>given: byte[] utf8Json</c> declares what an excerpt uses, <c>usings: System.Text.Json</c> opens
/// namespaces, <c>stub: order.schema.json {}</c> is a schema that the page does not show, and <c>reports: SW4003</c> expects a diagnostic.
/// </summary>
public sealed class CSharpSnippetTests
{
    public static TheoryData<string> Pages { get; } =
        [.. MarkdownPage.Names.Where(static name => MarkdownPage.Read(name).Blocks.Any(static block => block.Language == "csharp"))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Blocks_compile(string name)
    {
        var page = MarkdownPage.Read(name);
        foreach (var block in page.Blocks.Where(static block => SnippetKinds.Of(block) == SnippetKind.Compiled))
            new SnippetProject(page, block).Compile();
    }

    /// <summary>A block marked <c>generated: Person</c> has the declarations of the types that the page's schemas become.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Blocks_show_what_is_generated(string name)
    {
        var page = MarkdownPage.Read(name);
        var outputs = new ShownOutputs(page);
        foreach (var block in page.Blocks.Where(static block => SnippetKinds.Of(block) == SnippetKind.Generated))
            outputs.Compare(block, new SnippetProject(page, block).SurfaceOf(block.MarkOf("generated")!.Split(' ')));
        outputs.Finish();
    }

    /// <summary>A block marked <c>prints</c> is run; the next block, of the language <c>text</c>, is its output.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Blocks_print_what_the_page_shows(string name)
    {
        var page = MarkdownPage.Read(name);
        var outputs = new ShownOutputs(page);
        foreach (var (index, block) in page.Blocks.Index().Where(static pair => pair.Item.MarkOf("prints") is not null))
        {
            Assert.True(page.Blocks[index + 1].Language == "text", $"{name}({block.Line}): a block of the language text must follow.");
            outputs.Compare(page.Blocks[index + 1], new SnippetProject(page, block).Run());
        }

        outputs.Finish();
    }
}
