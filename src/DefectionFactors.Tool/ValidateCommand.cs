using System.CommandLine;
using DefectionFactors.Tool.Reports;
using DefectionFactors.Tool.Validation;
using DefectionFactors.Validation;
using Schemawright;

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
            Description = "Datasets as JSON, or one record per line if the name ends with .ndjson or .jsonl; '.gz' is decompressed, '-' is standard input. Without a file: the bundled dataset.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var report = new Option<string>("--report") { Description = "Report format: text or json.", DefaultValueFactory = static _ => Text };
        report.AcceptOnlyFromAmong(Text, Json);
        var information = new Option<bool>("--information") { Description = "Also lists findings of severity information." };
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
                    parsed.AddError($"'{token.Value}' is not a valid rule setting; write it like DFR404=off, with off, information, warning or error.");
            }
        });
        var threshold = new Option<string[]>("--threshold") { Description = "Sets a threshold of the rules: minCellSize=10, kAnonymity=3, minAffected=20, largestUsdAmount=1e10. May be repeated.", Arity = ArgumentArity.OneOrMore };
        threshold.Validators.Add(static parsed =>
        {
            foreach (var token in parsed.Tokens)
            {
                if (!ThresholdChoice.TryParse(token.Value, out _))
                    parsed.AddError($"'{token.Value}' is not a valid threshold; write it like minCellSize=10, with minCellSize, kAnonymity, minAffected (2 or more) or largestUsdAmount.");
            }
        });
        var configuration = new Option<string?>("--rules-file") { Description = "The rule configuration as JSON. Without it: 'ours.rules.json' beside 'ours.json', if present." };
        var extensions = new Option<string[]>("--ext-schema") { Description = "The schema of an extension. Without it: 'nkdb.schema.json' beside the dataset for the prefix 'nkdb'. May be repeated.", Arity = ArgumentArity.OneOrMore };
        var lines = new Option<bool>("--lines") { Description = "Reads every file as one record per line, whatever its name." };
        var command = new Command("validate", "Validates datasets and reports one line for each cause, with file, line and column.") { files, report, information, rule, threshold, configuration, extensions, lines };
        command.SetAction(parsed => Run(
            new RuleSetting(parsed.GetValue(rule) ?? [], parsed.GetValue(threshold) ?? [], parsed.GetValue(configuration), parsed.GetValue(extensions) ?? []),
            DatasetSource.FromArguments(parsed.GetValue(files) ?? [], parsed.GetValue(lines), openInput),
            parsed.GetValue(report) == Json ? new JsonReport(parsed.GetValue(information)) : new TextReport(parsed.GetValue(information)),
            output,
            error));
        return command;
    }

    private static int Run(RuleSetting setting, IReadOnlyList<DatasetSource> sources, IReport report, TextWriter output, TextWriter error)
    {
        var results = new List<FileResult>(sources.Count);
        var unreadable = false;
        foreach (var source in sources)
        {
            try
            {
                results.Add(FileResult.Of(source, new DatasetValidator(setting.RulesFor(source))));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                error.WriteLine($"{source.Path}: can't be read: {exception.Message}");
                unreadable = true;
            }
            catch (UnusableSettingException exception)
            {
                foreach (var problem in exception.Problems)
                    error.WriteLine(problem);
                unreadable = true;
            }
            catch (InvalidSchemaException exception)
            {
                foreach (var problem in exception.Problems)
                    error.WriteLine(FormattableString.Invariant($"{problem.Path}:{problem.Line}:{problem.Column}: {problem.Message}"));
                unreadable = true;
            }
        }

        report.Write(results, !unreadable, output);
        if (unreadable)
            return ExitCode.CouldNotRun;
        return results.All(static result => result.IsValid) ? ExitCode.Valid : ExitCode.Invalid;
    }
}
