using System.CommandLine;
using DefectionFactors.Citations;
using DefectionFactors.Tool.Validation;

namespace DefectionFactors.Tool;

/// <summary><c>defection-factors cite [ID…]</c></summary>
internal static class CiteCommand
{
    /// <summary>Describes the command.</summary>
    /// <param name="openInput">Opens the standard input, for the file name <c>-</c>.</param>
    /// <param name="output">Takes the references.</param>
    /// <param name="error">Takes complaints.</param>
    public static Command Create(Func<Stream> openInput, TextWriter output, TextWriter error)
    {
        var ids = new Argument<string[]>("ID") { Description = "Sources, or records whose sources are cited. Without one: every source of the dataset.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = "Output format: csl (CSL-JSON), bibtex or ris.", DefaultValueFactory = static _ => "csl" };
        format.AcceptOnlyFromAmong("csl", "bibtex", "ris");
        var file = DatasetFile.CreateOption();
        var command = new Command("cite", "Writes sources as references for Zotero, LaTeX and other programs.") { ids, format, file };
        command.SetAction(parsed => DatasetFile.TryRead(parsed.GetValue(file), openInput, error, out var read, out var exitCode)
            ? Run(read.Dataset, parsed.GetValue(ids) ?? [], FormatOf(parsed.GetValue(format)), output, error)
            : exitCode);
        return command;
    }

    private static int Run(DefectionFactorDataset dataset, string[] ids, CitationFormat format, TextWriter output, TextWriter error)
    {
        var works = new List<Source>(ids.Length == 0 ? dataset.Works : []);
        foreach (var id in ids)
        {
            if (WorksOf(dataset, id) is not { } found)
            {
                error.WriteLine($"There is no record or source '{id}'.");
                return ExitCode.CouldNotRun;
            }

            works.AddRange(found);
            if (!found.Any())
                error.WriteLine($"{id}: nothing to cite; the work was not found.");
        }

        output.Write(CitationWriter.Write(works.DistinctBy(static work => work.Id), format));
        return ExitCode.Valid;
    }

    /// <summary>The works of a record, or the work that a source means; null where there is neither.</summary>
    private static IEnumerable<Source>? WorksOf(DefectionFactorDataset dataset, string id)
    {
        if (dataset.Records?.FirstOrDefault(record => record.Id.Value == id) is { } record)
            return dataset.WorksOf(record);
        if (dataset.Sources.FirstOrDefault(source => source.Id.Value == id) is not { } source)
            return null;
        return dataset.Works.Where(work => work.Id == (source.AliasOf ?? source.Id));
    }

    private static CitationFormat FormatOf(string? name) => name switch
    {
        "bibtex" => CitationFormat.BibTex,
        "ris" => CitationFormat.Ris,
        _ => CitationFormat.CslJson,
    };
}
