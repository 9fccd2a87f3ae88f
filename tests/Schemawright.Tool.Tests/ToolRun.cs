using System.Text;

namespace Schemawright.Tool.Tests;

/// <summary>One run of the tool, in this process.</summary>
/// <param name="ExitCode">What it answered.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Error">What it complained about.</param>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines that it printed.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the tool.</summary>
    public static ToolRun Of(params string[] arguments) => WithInput(Stream.Null, arguments);

    /// <summary>Runs the tool with a text on its standard input.</summary>
    public static ToolRun WithInput(string input, params string[] arguments) => WithInput(new MemoryStream(Encoding.UTF8.GetBytes(input)), arguments);

    /// <summary>Runs the tool with something on its standard input.</summary>
    public static ToolRun WithInput(Stream input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, () => input, output, error);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
