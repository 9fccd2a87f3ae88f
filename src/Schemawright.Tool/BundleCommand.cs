using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Schemawright.Documents;
using Schemawright.Tool.Bundling;

namespace Schemawright.Tool;

/// <summary><c>schemawright bundle</c></summary>
internal static class BundleCommand
{
    private static readonly JsonWriterOptions WriterOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Describes the command.</summary>
    /// <param name="error">Takes what is wrong with the schemas.</param>
    public static Command Create(TextWriter error)
    {
        var schema = new Option<string>("--schema") { Description = "The root schema of the bundle.", Required = true };
        var folder = new Option<string?>("--ref-dir") { Description = "A folder; all its *.json files are bundled. Without it, the schema's own folder." };
        var identifier = new Option<string>("--id") { Description = "The $id of the bundle.", Required = true };
        var output = new Option<string>("--output") { Description = "The file to write.", Required = true };
        var command = new Command("bundle", "Combines several schema files into one file with local references only.") { schema, folder, identifier, output };
        command.SetAction(parsed => Run(parsed.GetValue(schema)!, parsed.GetValue(folder), parsed.GetValue(identifier)!, parsed.GetValue(output)!, error));
        return command;
    }

    private static int Run(string schema, string? folder, string identifier, string output, TextWriter error)
    {
        try
        {
            var main = SchemaDocument.Create(File.ReadAllBytes(schema), schema);
            var registry = SchemaRegistry.Load([main, .. Others(schema, folder)]);
            foreach (var problem in registry.Problems)
                error.WriteLine(problem.ToString());
            if (registry.Problems.Count > 0)
                return ExitCode.CouldNotRun;

            using var text = new MemoryStream();
            using (var writer = new Utf8JsonWriter(text, WriterOptions))
                SchemaBundle.Write(registry, main, identifier, writer);
            text.WriteByte((byte)'\n');
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            File.WriteAllBytes(output, text.ToArray());
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return ExitCode.CouldNotRun;
        }
    }

    private static IEnumerable<SchemaDocument> Others(string schema, string? folder)
    {
        var main = Path.GetFullPath(schema);
        return Directory.EnumerateFiles(folder ?? Path.GetDirectoryName(main)!, "*.json", SearchOption.AllDirectories)
            .Where(file => Path.GetFullPath(file) != main)
            .Order(StringComparer.Ordinal)
            .Select(static file => SchemaDocument.Create(File.ReadAllBytes(file), file));
    }
}
