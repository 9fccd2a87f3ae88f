extern alias generator;

using System.CommandLine;
using generator::Schemawright.Generator.Naming;
using Schemawright.Tool.Generation;

namespace Schemawright.Tool;

/// <summary><c>schemawright generate</c></summary>
internal static class GenerateCommand
{
    /// <summary>Describes the command.</summary>
    /// <param name="output">Takes the files that change.</param>
    /// <param name="error">Takes what is wrong with the schemas.</param>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var schemas = new Option<string[]>("--schema") { Description = "The schema files, including all files that they refer to.", Required = true, AllowMultipleArgumentsPerToken = true };
        var typeNamespace = new Option<string>("--namespace") { Description = "The namespace of all types.", Required = true };
        var folder = new Option<string>("--output") { Description = "The folder to write to.", Required = true };
        var rootTypeName = new Option<string?>("--root-type-name") { Description = "The name of the first schema's root type." };
        var assertFormat = new Option<bool>("--format-assertion") { Description = "Whether 'format' is checked and decides on C# types.", DefaultValueFactory = static _ => true };
        var defaults = new Option<bool>("--defaults-in-getters") { Description = "Whether the getter of an absent property returns the schema's default." };
        var uris = new Option<string[]>("--uri") { Description = "The absolute URIs that the schema files were retrieved from, in the files' order.", AllowMultipleArgumentsPerToken = true };
        var projectFolder = new Option<string?>("--project-dir") { Description = "The folder that paths of embedded schemas are relative to. Without it: the deepest folder that contains all schemas." };
        var check = new Option<bool>("--check") { Description = "Writes nothing and reports what differs." };
        var names = new Option<bool>("--names") { Description = "Also writes a names file beside each schema, which pins its C# names." };
        Restrict(typeNamespace, CSharpIdentifier.IsValidNamespace, "a valid C# namespace");
        Restrict(rootTypeName, CSharpIdentifier.IsValid, "a valid C# identifier");
        foreach (var path in (Option[])[schemas, folder, projectFolder])
            Restrict(path, static value => value.Length > 0, "a path");

        uris.Validators.Add(result =>
        {
            if (result.Tokens.Count > (result.GetValue(schemas)?.Length ?? 0))
                result.AddError("There are more values of '--uri' than schema files.");
        });

        var command = new Command("generate", "Generates C# from schemas, as the source generator does.") { schemas, typeNamespace, folder, rootTypeName, assertFormat, defaults, uris, projectFolder, names, check };
        command.SetAction(parsed =>
        {
            var files = new GenerationInputs(parsed.GetValue(typeNamespace)!, parsed.GetValue(rootTypeName), parsed.GetValue(assertFormat), parsed.GetValue(defaults), error) { Uris = parsed.GetValue(uris) ?? [] };
            return Run(files, parsed.GetValue(schemas)!, parsed.GetValue(projectFolder), new OutputFolder(parsed.GetValue(folder)!), parsed.GetValue(names), parsed.GetValue(check), output, error);
        });
        return command;
    }

    private static void Restrict(Option option, Func<string, bool> isValid, string expected) => option.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(token => !isValid(token.Value)))
            result.AddError($"The value '{token.Value}' of '{option.Name}' is not {expected}.");
    });

    private static int Run(GenerationInputs files, string[] schemas, string? projectFolder, OutputFolder folder, bool withNames, bool isCheck, TextWriter output, TextWriter error)
    {
        try
        {
            var compiled = files.Compile(schemas, projectFolder, out var hasErrors);
            var changes = folder.Compare(compiled.Files, keepsStale: hasErrors);
            if (changes.Any(static change => change.Kind == ChangeKind.Foreign))
            {
                foreach (var change in changes.Where(static change => change.Kind == ChangeKind.Foreign))
                    error.WriteLine($"The file '{folder.PathOf(change)}' was not generated; it is not overwritten.");
                return ExitCode.CouldNotRun;
            }

            var names = withNames && !hasErrors ? NamesFileWriter.Write(compiled.Binding).Where(IsNew).OrderBy(static file => file.Key, StringComparer.Ordinal).ToArray() : [];
            if (!isCheck)
            {
                folder.Apply(changes);
                foreach (var file in names)
                    File.WriteAllText(file.Key, file.Value);
            }

            foreach (var change in changes)
                output.WriteLine($"{(isCheck ? Found(change.Kind) : Done(change.Kind))}: {folder.PathOf(change)}");
            foreach (var file in names)
                output.WriteLine($"{(isCheck ? Found(ChangeKind.Different) : Done(ChangeKind.Different))}: {Path.GetRelativePath(Environment.CurrentDirectory, file.Key)}");
            return hasErrors ? ExitCode.CouldNotRun : isCheck && changes.Count + names.Length > 0 ? ExitCode.Differs : ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return ExitCode.CouldNotRun;
        }
    }

    private static bool IsNew(KeyValuePair<string, string> file) => !File.Exists(file.Key) || File.ReadAllText(file.Key) != file.Value;

    private static string Found(ChangeKind kind) => kind switch
    {
        ChangeKind.Missing => "missing",
        ChangeKind.Stale => "stale",
        _ => "differs",
    };

    private static string Done(ChangeKind kind) => kind == ChangeKind.Stale ? "removed" : "written";
}
