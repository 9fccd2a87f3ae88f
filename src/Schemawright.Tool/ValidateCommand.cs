using System.CommandLine;
using Schemawright.Tool.Inputs;
using Schemawright.Tool.Reports;
using Schemawright.Tool.Schemas;
using Schemawright.Tool.Validation;

namespace Schemawright.Tool;

/// <summary><c>schemawright validate</c></summary>
internal static class ValidateCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";
    private const string GitHub = "github";

    /// <summary>Describes the command.</summary>
    /// <param name="openInput">Opens the standard input, for the file name <c>-</c>.</param>
    /// <param name="output">Takes the report.</param>
    /// <param name="error">Takes what is wrong with schemas, and complaints about files that can't be read.</param>
    public static Command Create(Func<Stream> openInput, TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Instances: .json contains one, .ndjson and .jsonl one per line, .yaml and .yml one per document; '.gz' is decompressed, a folder is searched recursively, '-' is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var schema = new Option<string?>("--schema") { Description = "The schema, as JSON or YAML. Without it, each instance names its schema with '$schema'." };
        var folders = new Option<string[]>("--ref-dir") { Description = "A folder whose *.json, *.yaml and *.yml files can be referred to; may be repeated." };
        var assertFormat = new Option<bool>("--assert-format") { Description = "Treats 'format' as an assertion, whatever the dialect says." };
        var assertContent = new Option<bool>("--assert-content") { Description = "Treats 'contentEncoding' and 'contentMediaType' as assertions." };
        var report = new Option<string>("--report") { Description = "Report format: text, json, sarif or github.", DefaultValueFactory = static _ => Text };
        report.AcceptOnlyFromAmong(Text, Json, Sarif, GitHub);

        var command = new Command("validate", "Validates instances and reports one line for each cause, with file, line and column.") { files, schema, folders, assertFormat, assertContent, report };
        command.SetAction(parsed => Run(
            parsed.GetValue(files) ?? [],
            parsed.GetValue(schema),
            () => new SchemaLoader(
                new SchemaFiles(parsed.GetValue(folders) ?? []),
                new JsonSchemaOptions { AssertFormat = parsed.GetValue(assertFormat) ? true : null, AssertContent = parsed.GetValue(assertContent) },
                error),
            ReportOf(parsed.GetValue(report)!, output),
            (openInput, error)));
        return command;
    }

    private static int Run(string[] files, string? schema, Func<SchemaLoader> createLoader, IReport report, (Func<Stream> OpenInput, TextWriter Error) streams)
    {
        ISchemaChoice choice;
        try
        {
            var loader = createLoader();
            if (schema is null)
                choice = new NamedSchemas(loader);
            else if (loader.Load(loader.Files.Read(schema)) is { } given)
                choice = new GivenSchema(given);
            else
                return ExitCode.CouldNotRun;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine(exception.Message);
            return ExitCode.CouldNotRun;
        }

        var run = new ValidationRun(choice, report, streams.Error);
        return run.Validate(InputSources.Find(files, streams.OpenInput, run.Complain));
    }

    private static IReport ReportOf(string name, TextWriter output) => name switch
    {
        Json => new JsonReport(output),
        Sarif => new SarifReport(output),
        GitHub => new GitHubReport(output),
        _ => new TextReport(output),
    };
}
