using System.CommandLine;
using System.CommandLine.Help;

namespace Schemawright.Tool;

/// <summary>The whole command line as one function of its arguments and streams.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="arguments">The arguments without the program's name.</param>
    /// <param name="openInput">Opens the standard input.</param>
    /// <param name="output">Takes the result.</param>
    /// <param name="error">Takes complaints.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, Func<Stream> openInput, TextWriter output, TextWriter error)
    {
        // A root command would call itself by the name of the assembly.
        var root = new Command("schemawright", "Works with JSON Schema files.")
        {
            new HelpOption(),
            new VersionOption(),
            ValidateCommand.Create(openInput, output, error),
            GenerateCommand.Create(output, error),
            BundleCommand.Create(error),
            BowtieCommand.Create(openInput, output),
        };
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
