using System.CommandLine;

namespace Schemawright.Tool;

/// <summary>The whole command line as one function of its arguments and streams.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="arguments">The arguments without the program's name.</param>
    /// <param name="output">Takes the result.</param>
    /// <param name="error">Takes complaints.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Works with JSON Schema files.") { BundleCommand.Create(error), GenerateCommand.Create(output, error) };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in parsed.Errors)
                error.WriteLine(mistake.Message);
            error.WriteLine("Try 'schemawright --help'.");
            return ExitCode.CouldNotRun;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
    }
}
