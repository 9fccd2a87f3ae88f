using Schemawright.Json;
using Schemawright.Json.Lines;
using Schemawright.Json.Locations;
using Schemawright.Tool.Inputs;
using Schemawright.Tool.Reports;
using Schemawright.Tool.Schemas;
using Schemawright.Tool.Yaml;

namespace Schemawright.Tool.Validation;

/// <summary>Validates one text after the other, and tells a report of each error as it is found.</summary>
/// <param name="schemas">Chooses the schema of each instance.</param>
/// <param name="report">Takes the errors.</param>
/// <param name="error">Takes complaints.</param>
internal sealed class ValidationRun(ISchemaChoice schemas, IReport report, TextWriter error)
{
    private const int MaxTextLength = 1 << 30;

    /// <summary>Takes every JSON value; what it refuses is not JSON.</summary>
    private static readonly JsonSchema Anything = JsonSchema.FromText("true");

    private readonly List<FileTally> _files = [];
    private int _complaints;

    /// <summary>Validates texts.</summary>
    /// <param name="sources">The texts; finding them may complain.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Validate(IEnumerable<InputSource> sources)
    {
        foreach (var source in sources)
            Validate(source);
        var tally = new RunTally(_files.Count, _files.Sum(static file => file.Instances), _files.Sum(static file => file.Invalid), _files.Sum(static file => file.Errors), _complaints);
        report.End(tally);
        return _complaints > 0 ? ExitCode.CouldNotRun : tally.IsValid ? ExitCode.Done : ExitCode.Invalid;
    }

    /// <summary>Says that something could not be read or validated.</summary>
    /// <param name="path">What.</param>
    /// <param name="message">Why.</param>
    public void Complain(string path, string message)
    {
        var complaint = PrintableText.Of($"{path}: {message}");
        _complaints++;
        error.WriteLine(complaint);
        report.Complain(complaint);
    }

    private void Validate(InputSource source)
    {
        var tally = new FileTally(source.Path);
        try
        {
            using var stream = source.Open();
            switch (source.Kind)
            {
                case InputKind.JsonLines:
                    ValidateLines(stream, tally);
                    break;
                case InputKind.Yaml:
                    ValidateYaml(stream, tally);
                    break;
                default:
                    ValidateInstance(WholeInput.Read(stream, MaxTextLength).Span, tally, static position => position);
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
        using var lines = new JsonLineReader(stream);
        for (var before = 0; lines.TryRead(); before += 1 + InnerLineEnds(lines.Line.Span))
        {
            if (IsBlank(lines.Line.Span, before == 0))
                continue;
            var offset = before;
            ValidateLine(lines, tally, position => position with { Line = position.Line + offset });
        }
    }

    /// <summary>Validates a line where it stands. What is wrong with one, it tells on its own.</summary>
    private void ValidateLine(JsonLineReader lines, FileTally tally, Func<JsonPosition, JsonPosition> locate)
    {
        if (lines.TryIndex(out var line) && schemas.TryChoose(line.Json, line.Node, tally.Path, out var schema, out _) && schema.IsValid(line.Json, line.Node))
            tally.Instances++;
        else
            ValidateInstance(lines.Line.Span, tally, locate);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line, bool isFirst) =>
        (isFirst && line.StartsWith("\uFEFF"u8) ? line[3..] : line).Trim(" \t\r"u8).IsEmpty;

    /// <summary>Editors end a line at a carriage return as well, also where no line feed follows.</summary>
    private static int InnerLineEnds(ReadOnlySpan<byte> line) => (line.EndsWith("\r"u8) ? line[..^1] : line).Count((byte)'\r');

    private void ValidateYaml(Stream stream, FileTally tally)
    {
        try
        {
            foreach (var document in YamlReader.Read(WholeInput.Read(stream, YamlReader.MaxTextLength)))
                ValidateInstance(document.Utf8.Span, tally, position => document.Locate(position.Line));
        }
        catch (YamlProblemException problem)
        {
            Add(tally, [SyntaxError(problem)], static position => position);
        }
    }

    private void ValidateInstance(ReadOnlySpan<byte> utf8, FileTally tally, Func<JsonPosition, JsonPosition> locate)
    {
        using var index = JsonIndex.Rent();
        if (!index.TryBuild(utf8, null, out _))
        {
            Add(tally, Anything.Validate(utf8).Errors, locate);
            return;
        }

        var json = index.Over(utf8);
        if (schemas.TryChoose(json, 0, tally.Path, out var schema, out var problem))
        {
            Add(tally, schema.Explain(json, 0).Errors, locate);
            return;
        }

        var place = locate(LineMap.Locate(utf8, json.StartOf(0)));
        Complain(FormattableString.Invariant($"{tally.Path}:{place.Line}:{place.Column}"), problem);
        tally.IsIncomplete = true;
    }

    private void Add(FileTally tally, IReadOnlyList<ValidationError> errors, Func<JsonPosition, JsonPosition> locate)
    {
        tally.Instances++;
        if (errors.Count == 0)
            return;
        tally.Invalid++;
        tally.Errors += errors.Count;
        foreach (var found in errors)
        {
            var place = locate(new JsonPosition(found.Line, found.Column));
            report.Add(tally.Path, found with { Line = place.Line, Column = place.Column });
        }
    }

    private static ValidationError SyntaxError(YamlProblemException problem) => new()
    {
        InstanceLocation = string.Empty,
        Keyword = "syntax",
        KeywordLocation = string.Empty,
        AbsoluteKeywordLocation = string.Empty,
        Message = problem.Message,
        Excerpt = string.Empty,
        Line = problem.Line,
        Column = problem.Column,
    };
}
