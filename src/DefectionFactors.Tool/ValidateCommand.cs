using System.CommandLine;
using DefectionFactors.Rules;
using DefectionFactors.Tool.Reports;
using DefectionFactors.Tool.Validation;

namespace DefectionFactors.Tool;

/// <summary><c>defection-factors validate [FILE…]</c></summary>
internal static class ValidateCommand
{
    private const string Text = "text";
    private const string Json = "json";

    /// <summary>Describes the command.</summary>
    /// <param name="openInput">Opens the standard input, for the file name <c>-</c>.</param>
    /// <param name="output">Takes the report.</param>
    /// <param name="error">Takes complaints about files that can't be read.</param>
    public static Command Create(Func<Stream> openInput, TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Datasets as JSON; '.gz' is unpacked, '-' is the standard input. Without a file: the bundled dataset.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var report = new Option<string>("--report") { Description = "How to report: text or json.", DefaultValueFactory = static _ => Text };
        report.AcceptOnlyFromAmong(Text, Json);
        var information = new Option<bool>("--information") { Description = "List what is only worth knowing, too." };
        files.Validators.Add(static parsed =>
        {
            // The parser takes what it does not know for a file; a mistyped option is no file.
            foreach (var token in parsed.Tokens)
            {
                if (token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value))
                    parsed.AddError($"Unknown option '{token.Value}'.");
            }
        });

        var rule = new Option<string[]>("--rule") { Description = "Turns a rule off or gives it another severity: DFR404=off, DFR203=error. May be repeated.", Arity = ArgumentArity.OneOrMore };
        rule.Validators.Add(static parsed =>
        {
            foreach (var token in parsed.Tokens)
            {
                if (!RuleChoice.TryParse(token.Value, out _))
                    parsed.AddError($"'{token.Value}' is no choice for a rule; write it like DFR404=off, with off, information, warning or error.");
            }
        });
        var command = new Command("validate", "Validates datasets: one line for each cause, with file, line and column.") { files, report, information, rule };
        command.SetAction(parsed => Run(
            new RuleSet(RuleChoice.ToOptions(parsed.GetValue(rule) ?? [])),
            DatasetSource.FromArguments(parsed.GetValue(files) ?? [], openInput),
            parsed.GetValue(report) == Json ? new JsonReport(parsed.GetValue(information)) : new TextReport(parsed.GetValue(information)),
            output,
            error));
        return command;
    }

    private static int Run(RuleSet rules, IReadOnlyList<DatasetSource> sources, IReport report, TextWriter output, TextWriter error)
    {
        var results = new List<FileResult>(sources.Count);
        var unreadable = false;
        foreach (var source in sources)
        {
            try
            {
                results.Add(FileResult.Of(source, rules));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                error.WriteLine($"{source.Path}: can't be read: {exception.Message}");
                unreadable = true;
            }
        }

        report.Write(results, !unreadable, output);
        if (unreadable)
            return ExitCode.CouldNotRun;
        return results.All(static result => result.IsValid) ? ExitCode.Valid : ExitCode.Invalid;
    }
}
