using System.Reflection;

namespace Schemawright.Docs.Tests.Shell;

/// <summary>One run of a tool in this process, through its entry point.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">What it printed, on both streams.</param>
internal sealed record ToolRun(int ExitCode, string Output)
{
    public static ToolRun Of(ToolCall call) => Of(call.Tool, [.. call.Arguments]);

    public static ToolRun Of(string tool, params string[] arguments)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        Console.SetError(printed);
        try
        {
            var exitCode = Assembly.Load(tool).EntryPoint!.Invoke(null, [arguments]);
            return new ToolRun((int)exitCode!, string.Join('\n', printed.ToString().Split('\n').Select(static line => line.TrimEnd())));
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
