using System.CommandLine;
using DefectionFactors.Merging;
using DefectionFactors.Rules;
using DefectionFactors.Tool.Output;
using DefectionFactors.Tool.Reports;
using DefectionFactors.Tool.Validation;

namespace DefectionFactors.Tool;

/// <summary><c>defection-factors merge A B [C…] --output FILE</c></summary>
internal static class MergeCommand
{
    /// <summary>Describes the command.</summary>
    /// <param name="openInput">Opens the standard input, for the file name <c>-</c>.</param>
    /// <param name="output">Takes the decisions.</param>
    /// <param name="error">Takes what is wrong with the inputs.</param>
    public static Command Create(Func<Stream> openInput, TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("FILE") { Description = "Valid datasets as JSON, at least two; the first one describes the result.", Arity = ArgumentArity.OneOrMore };
        var file = new Option<string>("--output") { Description = "The file to write.", Required = true };
        var report = ReportOption.Create();
        var license = new Option<string?>("--license") { Description = "Licence of the result, where the inputs differ: an SPDX identifier." };
        license.Validators.Add(static parsed =>
        {
            if (parsed.Tokens is [var token] && !IsLicense(token.Value))
                parsed.AddError($"'{token.Value}' is not an SPDX licence identifier.");
        });
        files.Validators.Add(static parsed =>
        {
            if (parsed.Tokens.Count < 2)
                parsed.AddError("Name at least two datasets to merge.");
            if (ReportOption.MistypedAmong(parsed.Tokens.Select(static token => token.Value)) is { } unknown)
                parsed.AddError($"Unknown option '{unknown}'.");
        });

        var command = new Command("merge", "Merges datasets: keeps equal content once, keeps both sides of conflicts, and reports every decision.") { files, file, report, license };
        command.SetAction(parsed => Run(
            DatasetSource.FromArguments(parsed.GetValue(files)!, haveLines: false, openInput), parsed.GetValue(file)!, parsed.GetValue(license), parsed.IsJson(report), output, error));
        return command;
    }

    /// <summary>As the schema demands it of <c>dataset.license</c>.</summary>
    private static bool IsLicense(string text) => text.Length is > 0 and <= 64 && text.All(static character => char.IsAsciiLetterOrDigit(character) || character is '.' or '+' or '-');

    private static int Run(IReadOnlyList<DatasetSource> sources, string path, string? license, bool asJson, TextWriter output, TextWriter error)
    {
        var (inputs, exitCode) = ValidInputs.Read(sources, error);
        if (exitCode != ExitCode.Valid)
            return exitCode;

        try
        {
            var result = DatasetMerger.Merge([.. inputs.Select(static input => new MergeInput(input.Path, input.Report.Dataset!))], license);
            var broken = RuleSet.Default.Check(result.Dataset, result.Utf8Json).Where(static finding => finding.Severity == RuleSeverity.Error).ToArray();
            foreach (var finding in broken)
                error.WriteLine($"(merged):{finding.Line}:{finding.Column}: error {finding.RuleId} {finding.Pointer}: {finding.Message}");
            if (broken.Length > 0)
            {
                error.WriteLine("Each dataset satisfies the rules, but the merged dataset does not; nothing was written.");
                return ExitCode.Invalid;
            }

            OutputFile.Write(path, result.Utf8Json);
            MergeReport.Write(result, path, asJson, output);
            return ExitCode.Valid;
        }
        catch (MergeRefusedException refusal)
        {
            error.WriteLine($"Can't be merged: {refusal.Message}");
            return ExitCode.Invalid;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{path}: can't be written: {exception.Message}");
            return ExitCode.CouldNotRun;
        }
    }
}
