using System.CommandLine;
using DefectionFactors.Catalogues;
using DefectionFactors.Tool.Validation;

namespace DefectionFactors.Tool;

/// <summary><c>defection-factors catalogue</c></summary>
internal static class CatalogueCommand
{
    private const string Croissant = "croissant";

    /// <summary>Describes the command.</summary>
    /// <param name="openInput">Opens the standard input, for the file name <c>-</c>.</param>
    /// <param name="output">Takes the description.</param>
    /// <param name="error">Takes complaints.</param>
    public static Command Create(Func<Stream> openInput, TextWriter output, TextWriter error)
    {
        var format = new Option<string>("--format") { Description = "The vocabulary: schema.org, dcat or croissant.", DefaultValueFactory = static _ => "schema.org" };
        format.AcceptOnlyFromAmong("schema.org", "dcat", Croissant);
        var page = AddressOption("--url", "The URL of the dataset's page; required for croissant.");
        var download = AddressOption("--download", "The URL of the file.");
        var file = DatasetFile.CreateOption();
        var command = new Command("catalogue", "Describes a dataset for search engines, data portals and machine learning, as JSON-LD.") { format, page, download, file };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(format) == Croissant && parsed.GetValue(page) is null)
                parsed.AddError("Croissant requires the URL of the dataset's page: --url.");
        });
        command.SetAction(parsed =>
        {
            if (!DatasetFile.TryRead(parsed.GetValue(file), openInput, error, out var read, out var exitCode))
                return exitCode;
            var options = new CatalogueOptions { Page = Address(parsed.GetValue(page)), Download = Address(parsed.GetValue(download)), Text = read.Text };
            output.Write(CatalogueWriter.Write(read.Dataset, FormatOf(parsed.GetValue(format)), options));
            return ExitCode.Valid;
        });
        return command;
    }

    private static Option<string?> AddressOption(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description };
        option.Validators.Add(static parsed =>
        {
            if (parsed.Tokens is [var token] && Address(token.Value) is null)
                parsed.AddError($"'{token.Value}' is not an http or https URL.");
        });
        return option;
    }

    private static Uri? Address(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && text!.Length <= 2000 && text.All(static letter => letter is > ' ' and <= '~') ? address : null;

    private static CatalogueFormat FormatOf(string? name) => name switch
    {
        "dcat" => CatalogueFormat.Dcat,
        Croissant => CatalogueFormat.Croissant,
        _ => CatalogueFormat.SchemaOrg,
    };
}
