using DefectionFactors.Rules;
using Schemawright.Json;
using Schemawright.Json.Lines;
using Schemawright.Json.Strings;
using Schemawright.Runtime.Tables;

namespace DefectionFactors.Validation;

/// <summary>The validation of one stream.</summary>
/// <param name="rules">The rules.</param>
/// <param name="lines">The lines.</param>
/// <param name="refusals">What is wrong with a first line that the schema refuses.</param>
internal sealed class StreamValidation(RuleSet rules, JsonLineReader lines, Func<ReadOnlyMemory<byte>, IReadOnlyList<DatasetProblem>> refusals)
{
    /// <summary>No record is that long; a text without line feeds must not fill the memory.</summary>
    public const int MaxLineLength = 1 << 26;

    private readonly List<DatasetProblem> _refusals = [];
    private RuleRun? _run;
    private int _count;

    /// <summary>Reads to the end.</summary>
    public DatasetReport Run()
    {
        // The first line stays: findings about sources are known only at the end.
        ReadOnlyMemory<byte> envelope = TryReadLine(out var first) ? first.ToArray() : default;
        using var index = JsonIndex.Rent();
        var dataset = ReadEnvelope(envelope, index);
        if (dataset is not null)
            Begin(dataset, new RecordLine(lines.LineNumber, new JsonLine(index, envelope, 0, 0)));

        while (TryReadLine(out var text))
            CheckLine(text);

        _run?.Complete();
        IEnumerable<DatasetProblem> findings = _run is null ? [] : FindingLocator.InOrder(_run.Found).Select(DatasetProblem.Of);
        IReadOnlyList<DatasetProblem> problems = [.. findings.Concat(_refusals).OrderBy(static problem => problem.Line)];
        return new DatasetReport(_refusals.Count == 0 ? dataset : null, _count, problems);
    }

    /// <summary>Reads the next line that is not blank.</summary>
    private bool TryReadLine(out ReadOnlyMemory<byte> line)
    {
        do
        {
            if (!lines.TryRead())
            {
                line = default;
                return false;
            }

            if (lines.IsCut)
                throw new InvalidDataException(FormattableString.Invariant($"Line {lines.LineNumber} is longer than {MaxLineLength} bytes."));
            line = lines.Line;
        }
        while (line.Span.Trim(" \t\r"u8).IsEmpty);

        line = line.Span[^1] == (byte)'\r' ? line[..^1] : line;
        return true;
    }

    private DefectionFactorDataset? ReadEnvelope(ReadOnlyMemory<byte> envelope, JsonIndex index)
    {
        if (index.TryBuild(envelope.Span, null, out _) && DefectionFactorDataset.TryRead(index.Over(envelope.Span), 0, out var dataset))
        {
            if (dataset.Records is null)
                return dataset;
            _refusals.Add(new DatasetProblem(RuleSeverity.Error, "", "", "", "", lines.LineNumber, 1, "The first line of a stream must contain 'streaming: true' and no records.", ""));
            return null;
        }

        _refusals.AddRange(refusals(envelope).Select(problem => problem with { Line = Math.Max(1, lines.LineNumber) }));
        return null;
    }

    private void Begin(DefectionFactorDataset dataset, RecordLine envelope)
    {
        _run = rules.Begin(dataset, envelope);
        Locate(0, envelope, "");
    }

    private void CheckLine(ReadOnlyMemory<byte> text)
    {
        if (!lines.TryIndex(out var line))
        {
            Refuse(text, null);
        }
        else if (!FactorRecord.TryRead(line.Json, line.Node, out var record))
        {
            Refuse(text, IdentifierIn(line));
        }
        else if (_run is not null)
        {
            Check(record, new RecordLine(lines.LineNumber, line));
        }

        _count++;
    }

    private void Refuse(ReadOnlyMemory<byte> text, string? identifier)
    {
        var pointer = FormattableString.Invariant($"/records/{_count}");
        _refusals.AddRange(FactorRecord.Validate(text.Span).Errors.Select(error => DatasetProblem.Of(error, pointer, lines.LineNumber)));
        _run?.Pass(identifier);
    }

    /// <summary>The identifier of a record that the schema refuses.</summary>
    private static string? IdentifierIn(JsonLine line)
    {
        var json = line.Json;
        var id = JsonObjects.Find(json, line.Node, "id"u8);
        return id >= 0 && json.IsString(id) ? JsonStrings.GetString(json, id) : null;
    }

    private void Check(FactorRecord record, RecordLine line)
    {
        var before = _run!.Found.Count;
        _run.Check(record, line);
        if (_run.Found.Count > before)
            Locate(before, line, FormattableString.Invariant($"/records/{_count}"));
    }

    /// <summary>Gives places to what was found in the line at hand.</summary>
    private void Locate(int from, RecordLine line, string prefix)
    {
        var found = _run!.Found;
        for (var i = from; i < found.Count; i++)
        {
            if (found[i].Line > 0)
                continue;
            var place = line.Locate(prefix, found[i].Pointer[prefix.Length..]);
            found[i] = found[i] with { Line = place.Line, Column = place.Column };
        }
    }
}
