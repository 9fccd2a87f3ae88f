using System.Globalization;
using System.Text.Json.Nodes;
using Schemawright.Docs.Tests.CSharp;
using Schemawright.Docs.Tests.Pages;
using Schemawright.Docs.Tests.Shell;
using Schemawright.Docs.Tests.Snapshots;

namespace Schemawright.Docs.Tests;

/// <summary>Every command of every page has a tool's real verbs and options, and prints what the page says that it prints.</summary>
public sealed class CommandSnippetTests
{
    public static TheoryData<string> Pages { get; } = [.. MarkdownPage.Names.Where(static name => Commands(MarkdownPage.Read(name)).Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_exist(string name)
    {
        var mistakes = Commands(MarkdownPage.Read(name))
            .SelectMany(ShownCommand.Of)
            .SelectMany(static command => command.Parts)
            .Select(static words => ToolCall.Of(words) is { } call ? ToolHelp.MistakeIn(call) : OtherCommands.MistakeIn(words))
            .Where(static mistake => mistake is not null);
        Assert.Empty(mistakes);
    }

    /// <summary>Commands with an output, and all commands of a block marked <c>run</c>, are run. The mark <c>exit: 1</c> expects that exit code.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_print_what_the_page_shows(string name)
    {
        var page = MarkdownPage.Read(name);
        var outputs = new ShownOutputs(page);
        using var folder = new PageFolder();
        foreach (var block in Commands(page))
        {
            folder.Write(page, block);
            foreach (var command in ShownCommand.Of(block).Where(command => command.Output.Length > 0 || block.MarkOf("run") is not null))
                Compare(outputs, page, block, command);
        }

        outputs.Finish();
    }

    // A block of JSON marked "output" is the output of the command before it, whatever its white space.
    private static void Compare(ShownOutputs outputs, MarkdownPage page, FencedBlock block, ShownCommand command)
    {
        var actual = OutputOf(page, block, command);
        if (page.Blocks.SkipWhile(other => other != block).ElementAtOrDefault(1) is { Language: "json" } next && next.MarkOf("output") is not null)
            outputs.Compare(next, JsonNode.DeepEquals(JsonNode.Parse(next.Code), JsonNode.Parse(actual)) ? next.Code : actual);
        else
            outputs.Compare(command.Output, actual, command.Start);
    }

    private static IEnumerable<FencedBlock> Commands(MarkdownPage page) => page.Blocks.Where(static block => SnippetKinds.Of(block) == SnippetKind.Commands);

    private static string OutputOf(MarkdownPage page, FencedBlock block, ShownCommand command)
    {
        if (command.Line == "dotnet run")
            return new SnippetProject(page, Assert.Single(page.FilesAt(block), static file => file.File == "Program.cs")).Run();
        var call = Assert.Single(command.Parts.Select(ToolCall.Of));
        Assert.True(call is not null, $"{page.Name}({block.Line}): '{command.Line}' shows an output, but is not a command that the tests can run.");
        var run = ToolRun.Of(call);
        var expected = int.Parse(block.MarkOf("exit") ?? "0", CultureInfo.InvariantCulture);
        Assert.True(expected == run.ExitCode, $"{page.Name}({block.Line}): exit code {run.ExitCode}\n{run.Output}");
        return run.Output;
    }
}
