using DefectionFactors.Rules;
using Schemawright;
using Schemawright.Schema.Json;

namespace DefectionFactors.Validation;

/// <summary>The validation of one stream.</summary>
/// <param name="rules">The rules.</param>
/// <param name="lines">The lines.</param>
/// <param name="refusals">What is wrong with a first line that the schema refuses.</param>
internal sealed class StreamValidation(RuleSet rules, LineReader lines, Func<ReadOnlyMemory<byte>, IReadOnlyList<DatasetProblem>> refusals)
{
    private readonly List<DatasetProblem> _refusals = [];
    private RuleRun? _run;
    private int _count;

    /// <summary>Reads to the end.</summary>
    public DatasetReport Run()
    {
        // The first line stays: findings about sources are known only at the end.
        ReadOnlyMemory<byte> envelope = lines.TryRead(out var first) ? first.ToArray() : default;
        using var index = JsonIndex.Rent();
        var dataset = ReadEnvelope(envelope, index);
        if (dataset is not null)
            Begin(dataset, new RecordLine(lines.LineNumber, envelope, index));

        using var recordIndex = JsonIndex.Rent();
        while (lines.TryRead(out var line))
            CheckLine(line, recordIndex);

        _run?.Complete();
        IEnumerable<DatasetProblem> findings = _run is null ? [] : FindingLocator.InOrder(_run.Found).Select(DatasetProblem.Of);
        IReadOnlyList<DatasetProblem> problems = [.. findings.Concat(_refusals).OrderBy(static problem => problem.Line)];
        return new DatasetReport(_refusals.Count == 0 ? dataset : null, _count, problems);
    }

    private DefectionFactorDataset? ReadEnvelope(ReadOnlyMemory<byte> envelope, JsonIndex index)
    {
        if (index.TryBuild(envelope.Span, null, out _) && DefectionFactorDataset.TryRead(index.Over(envelope.Span), 0, out var dataset))
        {
            if (dataset.Records is null)
                return dataset;
            _refusals.Add(new DatasetProblem(RuleSeverity.Error, "", "", "", "", lines.LineNumber, 1, "The first line of a stream says 'streaming: true' and has no records of its own.", ""));
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

    private void CheckLine(ReadOnlyMemory<byte> line, JsonIndex index)
    {
        if (index.TryBuild(line.Span, null, out _) && FactorRecord.TryRead(index.Over(line.Span), 0, out var record))
        {
            if (_run is not null)
                Check(record, new RecordLine(lines.LineNumber, line, index));
        }
        else
        {
            var pointer = FormattableString.Invariant($"/records/{_count}");
            _refusals.AddRange(FactorRecord.Validate(line.Span).Errors.Select(error => DatasetProblem.Of(error, pointer, lines.LineNumber)));
            _run?.Pass(IdentifierIn(line, index));
        }

        _count++;
    }

    /// <summary>The identifier of a record that the schema refuses.</summary>
    private static string? IdentifierIn(ReadOnlyMemory<byte> line, JsonIndex index)
    {
        if (!index.TryBuild(line.Span, null, out _))
            return null;
        var json = index.Over(line.Span);
        var id = JsonObjects.Find(json, 0, "id"u8);
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
