using System.CommandLine;
using DefectionFactors.Privacy;
using DefectionFactors.Rules;
using DefectionFactors.Tool.Output;
using DefectionFactors.Tool.Reports;
using DefectionFactors.Tool.Validation;

namespace DefectionFactors.Tool;

/// <summary><c>defection-factors privacy [FILE…] [--fix [--output FILE]]</c></summary>
internal static class PrivacyCommand
{
    /// <summary>Describes the command.</summary>
    /// <param name="openInput">Opens the standard input, for the file name <c>-</c>.</param>
    /// <param name="output">Takes the report.</param>
    /// <param name="error">Takes complaints about files.</param>
    public static Command Create(Func<Stream> openInput, TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("FILE") { Description = "Datasets as JSON. Without a file: the bundled dataset.", Arity = ArgumentArity.ZeroOrMore };
        var fix = new Option<bool>("--fix") { Description = "Proposes coarser values; changes no file." };
        var target = new Option<string?>("--output") { Description = "With --fix and one file: the file to write the coarser copy to." };
        var report = ReportOption.Create();

        var command = new Command("privacy", "Reviews datasets before they are shared: personal details, small counts, recognisable testimonies.") { files, fix, target, report };
        command.Validators.Add(parsed =>
        {
            var paths = parsed.GetValue(files) ?? [];
            if (ReportOption.MistypedAmong(paths) is { } unknown)
                parsed.AddError($"Unknown option '{unknown}'.");
            if (parsed.GetValue(target) is not { } path)
                return;
            if (!parsed.GetValue(fix) || paths.Length > 1)
                parsed.AddError("--output needs --fix and exactly one file.");
            else if (paths.Any(input => Path.GetFullPath(input) == Path.GetFullPath(path)))
                parsed.AddError("--output must name another file; the dataset itself is not changed.");
        });
        command.SetAction(parsed => Run(
            DatasetSource.FromArguments(parsed.GetValue(files) ?? [], haveLines: false, openInput), parsed.GetValue(fix), parsed.GetValue(target), new PrivacyReport(parsed.IsJson(report), output), error));
        return command;
    }

    private static int Run(IReadOnlyList<DatasetSource> sources, bool isFixing, string? path, PrivacyReport report, TextWriter error)
    {
        var exitCode = ExitCode.Valid;
        foreach (var source in sources)
        {
            try
            {
                exitCode = Math.Max(exitCode, Review(source, isFixing, path, report, error));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                error.WriteLine($"{path}: can't be written: {exception.Message}");
                exitCode = ExitCode.CouldNotRun;
            }
        }

        report.Complete();
        return exitCode;
    }

    private static int Review(DatasetSource source, bool isFixing, string? path, PrivacyReport report, TextWriter error)
    {
        if (DatasetText.TryRead(source, error) is not { } text)
            return ExitCode.CouldNotRun;
        if (!DefectionFactorDataset.TryParse(text, out var dataset, out var problems))
        {
            foreach (var problem in problems.Errors)
                error.WriteLine($"{source.Path}:{problem.Line}:{problem.Column}: error {problem.Keyword} {problem.InstanceLocation}: {problem.Message}");
            return ExitCode.Invalid;
        }

        var findings = PrivacyReview.Check(dataset, text);
        var proposal = isFixing ? PrivacyCoarsening.Propose(text) : null;
        if (proposal is not null && path is not null)
            OutputFile.Write(path, proposal.Utf8Json);
        report.Add(source.Path, findings, proposal, path);

        var open = path is null ? findings : proposal!.Remaining;
        return open.Any(static finding => finding.Severity == RuleSeverity.Error) ? ExitCode.Invalid : ExitCode.Valid;
    }
}
