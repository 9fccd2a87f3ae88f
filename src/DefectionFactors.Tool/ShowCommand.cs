using System.CommandLine;
using System.Globalization;
using DefectionFactors.Time;
using DefectionFactors.Tool.Reports;
using DefectionFactors.Tool.Validation;
using DefectionFactors.Tool.Views;

namespace DefectionFactors.Tool;

/// <summary><c>defection-factors show [ID…]</c></summary>
internal static class ShowCommand
{
    private const int NarrowestWidth = 40;

    /// <summary>Describes the command.</summary>
    /// <param name="openInput">Opens the standard input, for the file name <c>-</c>.</param>
    /// <param name="output">Takes the tables.</param>
    /// <param name="error">Takes complaints.</param>
    public static Command Create(Func<Stream> openInput, TextWriter output, TextWriter error)
    {
        var ids = new Argument<string[]>("ID") { Description = "Records, series or sources. Without one: all records that the options select.", Arity = ArgumentArity.ZeroOrMore };
        var indicator = new Option<string?>("--indicator") { Description = "Only statistics of this indicator, such as arrivals." };
        var group = new Option<string?>("--group") { Description = "Only records of this factor group, such as borderPolitics." };
        group.AcceptOnlyFromAmong([.. Enum.GetValues<FactorGroup>().Select(ViewValues.Code)]);
        var during = new Option<string?>("--during") { Description = "Only records that lie completely within a period, such as 2019/2023." };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "Values as known on a day, such as 2012-06-01. Without it: the newest versions.", CustomParser = ReadDay };
        var language = new Option<string>("--language") { Description = "Language of titles and place names: en or ko.", DefaultValueFactory = static _ => "en" };
        language.AcceptOnlyFromAmong("en", "ko");
        var width = new Option<int?>("--width") { Description = "Width in columns. Without it: the width of the terminal, or 120 in a file." };
        var file = DatasetFile.CreateOption();
        during.Validators.Add(static parsed =>
        {
            if (parsed.Tokens is [var token] && !EdtfPeriod.TryParse(token.Value, out _))
                parsed.AddError($"'{token.Value}' is not a valid period; write it like 2019 or 2019/2023.");
        });
        width.Validators.Add(static parsed =>
        {
            if (parsed.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var columns) && columns < NarrowestWidth)
                parsed.AddError($"The width must be at least {NarrowestWidth} columns.");
        });

        var command = new Command("show", "Shows records, series and sources as tables, with their sources and issues.") { ids, indicator, group, during, asOf, language, width, file };
        command.SetAction(parsed =>
        {
            if (!DatasetFile.TryRead(parsed.GetValue(file), openInput, error, out var read, out var exitCode))
                return exitCode;
            using var shown = new StringWriter { NewLine = "\n" };
            var console = FixedWidthOutput.CreateConsole(shown, parsed.GetValue(width) ?? TerminalWidth());
            var view = new DatasetView(read.Dataset, console, new LanguageTag(parsed.GetValue(language)!), parsed.GetValue(asOf));
            var chosen = parsed.GetValue(ids) ?? [];
            if (chosen.FirstOrDefault(id => !view.Has(id)) is { } unknown)
            {
                error.WriteLine($"There is no record, series or source '{unknown}'.");
                return ExitCode.CouldNotRun;
            }

            if (chosen.Length == 0)
                view.WriteList(parsed.GetValue(indicator), GroupOf(parsed.GetValue(group)), parsed.GetValue(during));
            foreach (var id in chosen)
                view.Write(id, isFirst: id == chosen[0]);
            // Tables are filled up with blanks to their width; nobody wants them in a file.
            foreach (var line in shown.ToString().TrimEnd('\n').Split('\n'))
                output.WriteLine(line.TrimEnd());
            return ExitCode.Valid;
        });
        return command;
    }

    private static FactorGroup? GroupOf(string? code) => code is null ? null : Enum.GetValues<FactorGroup>().First(group => ViewValues.Code(group) == code);

    private static DateOnly? ReadDay(System.CommandLine.Parsing.ArgumentResult parsed)
    {
        if (DateOnly.TryParseExact(parsed.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        parsed.AddError($"'{parsed.Tokens[0].Value}' is not a valid day; write it like 2012-06-01.");
        return null;
    }

    private static int TerminalWidth() => Console.IsOutputRedirected || Console.WindowWidth < NarrowestWidth ? FixedWidthOutput.DefaultWidth : Console.WindowWidth;
}
