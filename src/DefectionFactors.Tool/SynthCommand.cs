using System.CommandLine;
using System.Globalization;
using System.Text;
using DefectionFactors.Synthesis;
using DefectionFactors.Tool.Output;

namespace DefectionFactors.Tool;

/// <summary><c>defection-factors synth --count N --seed N [--faults 1/1000] [--from N] --output FILE</c></summary>
internal static class SynthCommand
{
    private const string LinesSuffix = ".ndjson";
    private const string DocumentSuffix = ".json";
    private const string CompressedSuffix = ".gz";

    /// <summary>Describes the command.</summary>
    /// <param name="output">Takes a line about what was written.</param>
    /// <param name="error">Takes complaints about files that can't be written.</param>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var count = new Option<int>("--count") { Description = "The number of records.", Required = true };
        var seed = new Option<ulong>("--seed") { Description = "The seed of all random samples; the same seed gives the same records everywhere." };
        var faults = new Option<string>("--faults") { Description = "The rate of planted faults, such as 1/1000; the expected findings are written beside the dataset." };
        var from = new Option<int>("--from") { Description = "The number of the first record, to write a slice.", DefaultValueFactory = static _ => 1 };
        var file = new Option<string>("--output") { Description = "The file to write: '.ndjson' has one record per line, '.json' is one document; a further '.gz' compresses it.", Required = true };
        count.Validators.Add(parsed => RequireAtLeast(parsed, 0));
        from.Validators.Add(parsed => RequireAtLeast(parsed, 1));
        faults.Validators.Add(static parsed =>
        {
            if (parsed.Tokens is [var token] && !FaultRate.TryParse(token.Value, out _))
                parsed.AddError($"'{token.Value}' is not a valid rate of faults; write it like 1/1000.");
        });
        file.Validators.Add(static parsed =>
        {
            if (parsed.Tokens is [var token] && BaseOf(token.Value) is null)
                parsed.AddError($"'{token.Value}' does not name a format; end it with .ndjson, .ndjson.gz, .json or .json.gz.");
        });

        var command = new Command("synth", "Writes a synthetic dataset of any size, optionally with planted faults.") { count, seed, faults, from, file };
        command.SetAction(parsed =>
        {
            _ = FaultRate.TryParse(parsed.GetValue(faults), out var rate);
            var path = parsed.GetValue(file)!;
            var options = new SyntheticOptions { Seed = parsed.GetValue(seed), From = parsed.GetValue(from), Count = parsed.GetValue(count), Faults = rate, IsStreaming = !IsDocument(path) };
            return Run(options, path, output, error);
        });
        return command;
    }

    private static int Run(SyntheticOptions options, string path, TextWriter output, TextWriter error)
    {
        var expectedPath = $"{BaseOf(path)}.expected-errors.csv";
        try
        {
            using var dataset = new OutputFile(path);
            var planted = WriteAll(options, dataset, expectedPath);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {options.Count} synthetic records of seed {options.Seed}, from number {options.From}"));
            if (planted is { } faults)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{expectedPath}: {faults} planted faults"));
            return ExitCode.Valid;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"{path}: can't be written: {exception.Message}");
            return ExitCode.CouldNotRun;
        }
    }

    /// <summary>Writes the dataset and, where faults are wanted, the errors to expect; gives both their names at the end.</summary>
    private static int? WriteAll(SyntheticOptions options, OutputFile dataset, string expectedPath)
    {
        if (options.Faults.Faults == 0)
        {
            SyntheticDataset.Write(dataset.Content, options);
            dataset.Finish();
            return null;
        }

        var planted = 0;
        using var expected = new OutputFile(expectedPath);
        using (var rows = new StreamWriter(expected.Content, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
        {
            rows.WriteLine(ExpectedError.CsvHeader);
            SyntheticDataset.Write(dataset.Content, options, fault =>
            {
                rows.WriteLine(fault.ToCsv());
                planted++;
            });
        }

        dataset.Finish();
        expected.Finish();
        return planted;
    }

    private static bool IsDocument(string path) => WithoutSuffix(path, CompressedSuffix).EndsWith(DocumentSuffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path without the suffixes of its form; null where it has none.</summary>
    private static string? BaseOf(string path)
    {
        var text = WithoutSuffix(path, CompressedSuffix);
        var stem = WithoutSuffix(text, IsDocument(path) ? DocumentSuffix : LinesSuffix);
        return stem == text || stem.Length == 0 ? null : stem;
    }

    private static string WithoutSuffix(string path, string suffix) => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? path[..^suffix.Length] : path;

    private static void RequireAtLeast(System.CommandLine.Parsing.OptionResult parsed, int least)
    {
        if (parsed.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least))
            parsed.AddError(FormattableString.Invariant($"'{token.Value}' is not valid for {parsed.Option.Name}; expected an integer of at least {least}."));
    }
}
