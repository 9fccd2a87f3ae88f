using Schemawright.Docs.Tests.Pages;

namespace Schemawright.Docs.Tests.Shell;

/// <summary>A command of a block of the language <c>console</c>, with the output that follows it.</summary>
/// <param name="Line">The whole line after <c>$ </c>, without a comment.</param>
/// <param name="Output">The lines up to the next command.</param>
/// <param name="Start">The position of the output in the page.</param>
internal sealed record ShownCommand(string Line, string Output, int Start)
{
    private const string Prompt = "$ ";

    /// <summary>The commands that the line connects by pipes, each as its words.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Parts => [.. Line.Split(" | ").Select(ShellWords.Split)];

    public static IReadOnlyList<ShownCommand> Of(FencedBlock block)
    {
        var commands = new List<ShownCommand>();
        var position = block.Start;
        foreach (var line in block.Code.Split('\n')[..^1])
        {
            position += line.Length + 1;
            if (line.StartsWith(Prompt, StringComparison.Ordinal))
                commands.Add(new(WithoutComment(line[Prompt.Length..]), "", position));
            else if (commands.Count > 0)
                commands[^1] = commands[^1] with { Output = commands[^1].Output + line + "\n" };
            else
                Assert.Fail($"A block of commands must begin with '$ ', line {block.Line}.");
        }

        return commands;
    }

    // Two blanks before the sign: one is also in addresses and code.
    private static string WithoutComment(string line) => line.IndexOf("  # ", StringComparison.Ordinal) is >= 0 and var index ? line[..index].TrimEnd() : line;
}
