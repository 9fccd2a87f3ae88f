using System.CommandLine;
using DefectionFactors.Migration;
using DefectionFactors.Tool.Output;
using DefectionFactors.Tool.Reports;
using DefectionFactors.Tool.Validation;

namespace DefectionFactors.Tool;

/// <summary><c>defection-factors migrate FILE --output FILE</c></summary>
internal static class MigrateCommand
{
    /// <summary>Describes the command.</summary>
    /// <param name="openInput">Opens the standard input, for the file name <c>-</c>.</param>
    /// <param name="output">Takes the changes.</param>
    /// <param name="error">Takes what is wrong with the input.</param>
    public static Command Create(Func<Stream> openInput, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("FILE") { Description = "A dataset of version 0.x or 1.x as JSON." };
        var target = new Option<string>("--output") { Description = "The file to write, as version 1.0; may be the input file.", Required = true };
        var report = ReportOption.Create();

        var command = new Command("migrate", "Migrates a dataset from a draft version (0.x) to version 1.0 and reports every change.") { file, target, report };
        command.SetAction(parsed => Run(DatasetSource.FromArguments([parsed.GetValue(file)!], haveLines: false, openInput)[0], parsed.GetValue(target)!, parsed.IsJson(report), output, error));
        return command;
    }

    private static int Run(DatasetSource source, string path, bool asJson, TextWriter output, TextWriter error)
    {
        if (DatasetText.TryRead(source, error) is not { } text)
            return ExitCode.CouldNotRun;
        try
        {
            var result = DatasetMigration.Migrate(text);
            OutputFile.Write(path, result.Utf8Json);
            MigrationReport.Write(source.Path, path, result, asJson, output);
            return ExitCode.Valid;
        }
        catch (MigrationRefusedException refusal)
        {
            foreach (var reason in refusal.Reasons)
                error.WriteLine($"{source.Path}:{reason.Line}:{reason.Column}: error {(reason.Pointer.Length == 0 ? "(root)" : reason.Pointer)}: {reason.Message}");
            return ExitCode.Invalid;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{path}: can't be written: {exception.Message}");
            return ExitCode.CouldNotRun;
        }
    }
}
