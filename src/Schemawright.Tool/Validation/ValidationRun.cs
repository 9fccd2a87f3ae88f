using Schemawright.Schema;
using Schemawright.Schema.Json;
using Schemawright.Tool.Reports;
using Schemawright.Tool.Schemas;
using Schemawright.Tool.Texts;
using Schemawright.Tool.Yaml;

namespace Schemawright.Tool.Validation;

/// <summary>Validates one text after the other, and tells a report of each error as it is found.</summary>
/// <param name="schemas">Chooses the schema of each instance.</param>
/// <param name="report">Takes the errors.</param>
/// <param name="error">Takes complaints.</param>
internal sealed class ValidationRun(ISchemaChoice schemas, IReport report, TextWriter error)
{
    private const int LongestText = 1 << 30;

    /// <summary>Takes every JSON value; what it refuses is not JSON.</summary>
    private static readonly JsonSchema Anything = JsonSchema.FromText("true");

    private readonly List<FileTally> _files = [];
    private readonly List<string> _complaints = [];

    /// <summary>Validates texts.</summary>
    /// <param name="sources">The texts; finding them may complain.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Validate(IEnumerable<TextSource> sources)
    {
        foreach (var source in sources)
            Validate(source);
        var tally = new RunTally(_files.Count, _files.Sum(static file => file.Instances), _files.Sum(static file => file.Invalid), _files.Sum(static file => file.Errors), _complaints);
        report.End(tally);
        return _complaints.Count > 0 ? ExitCode.CouldNotRun : tally.IsValid ? ExitCode.Done : ExitCode.Invalid;
    }

    /// <summary>Says that something could not be read or validated.</summary>
    /// <param name="path">What.</param>
    /// <param name="message">Why.</param>
    public void Complain(string path, string message)
    {
        var complaint = PrintableText.Of($"{path}: {message}");
        _complaints.Add(complaint);
        error.WriteLine(complaint);
    }

    private void Validate(TextSource source)
    {
        var tally = new FileTally(source.Path);
        try
        {
            using var stream = source.Open();
            switch (source.Kind)
            {
                case TextKind.JsonLines:
                    ValidateLines(stream, tally);
                    break;
                case TextKind.Yaml:
                    ValidateYaml(stream, tally);
                    break;
                default:
                    ValidateInstance(WholeText.Read(stream, LongestText).Span, tally, static position => position);
                    break;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Complain(source.Path, $"can't be read: {exception.Message}");
            tally.IsIncomplete = true;
        }

        if (tally.IsIncomplete && tally.Instances == 0)
            return;
        _files.Add(tally);
        report.EndFile(tally);
    }

    private void ValidateLines(Stream stream, FileTally tally)
    {
        var lines = new LineReader(stream);
        for (var before = 0; lines.TryRead(out var line); before++)
        {
            if (line.Trim(" \t\r\uFEFF"u8).IsEmpty)
                continue;
            var offset = before;
            ValidateInstance(line, tally, position => position with { Line = position.Line + offset });
        }
    }

    private void ValidateYaml(Stream stream, FileTally tally)
    {
        try
        {
            foreach (var document in YamlReader.Read(WholeText.Read(stream, YamlReader.LongestText)))
                ValidateInstance(document.Utf8.Span, tally, position => document.Locate(position.Line));
        }
        catch (YamlProblemException problem)
        {
            Add(tally, Anything.Validate("?"u8), _ => new JsonPosition(problem.Line, problem.Column), problem.Message);
        }
    }

    private void ValidateInstance(ReadOnlySpan<byte> utf8, FileTally tally, Func<JsonPosition, JsonPosition> locate)
    {
        using var index = JsonIndex.Rent();
        if (!index.TryBuild(utf8, null, out _))
        {
            Add(tally, Anything.Validate(utf8), locate);
            return;
        }

        var json = index.Over(utf8);
        if (schemas.TryChoose(json, tally.Path, out var schema, out var problem))
        {
            Add(tally, schema.Explain(json, 0), locate);
            return;
        }

        var place = locate(LineMap.Locate(utf8, json.StartOf(0)));
        Complain(FormattableString.Invariant($"{tally.Path}:{place.Line}:{place.Column}"), problem);
        tally.IsIncomplete = true;
    }

    private void Add(FileTally tally, ValidationReport found, Func<JsonPosition, JsonPosition> locate, string? message = null)
    {
        tally.Instances++;
        if (found.IsValid)
            return;
        tally.Invalid++;
        tally.Errors += found.Errors.Count;
        foreach (var one in found.Errors)
        {
            var place = locate(new JsonPosition(one.Line, one.Column));
            report.Add(tally.Path, one with { Line = place.Line, Column = place.Column, Message = message ?? one.Message });
        }
    }
}
