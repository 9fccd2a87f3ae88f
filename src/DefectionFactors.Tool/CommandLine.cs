using System.CommandLine;
using System.CommandLine.Help;

namespace DefectionFactors.Tool;

/// <summary>The whole command line as one function of its arguments and streams.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="arguments">The arguments without the program's name.</param>
    /// <param name="openInput">Opens the standard input, for the file name <c>-</c>.</param>
    /// <param name="output">Takes the result.</param>
    /// <param name="error">Takes complaints about the call itself.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, Func<Stream> openInput, TextWriter output, TextWriter error)
    {
        // A root command would call itself by the name of the assembly.
        var root = new Command("defection-factors", "Works with datasets of defection-factor records.")
        {
            new HelpOption(),
            new VersionOption(),
            ValidateCommand.Create(openInput, output, error),
            RulesCommand.Create(output, error),
            ShowCommand.Create(openInput, output, error),
            CiteCommand.Create(openInput, output, error),
            CatalogueCommand.Create(openInput, output, error),
            SynthCommand.Create(output, error),
            MergeCommand.Create(openInput, output, error),
            PrivacyCommand.Create(openInput, output, error),
            MigrateCommand.Create(openInput, output, error),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in parsed.Errors)
                error.WriteLine(mistake.Message);
            error.WriteLine("Try 'defection-factors --help'.");
            return ExitCode.CouldNotRun;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
    }
}
