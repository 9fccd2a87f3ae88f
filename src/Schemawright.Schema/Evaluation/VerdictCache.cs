using Schemawright.Documents;

namespace Schemawright.Evaluation;

/// <summary>
/// Caches results in evaluations that turn out to be long, so that a schema which is applied to the same value along many paths is evaluated once.
/// Without it, nested alternatives could take exponential time.
/// </summary>
internal sealed class VerdictCache
{
    private const int MaxEntries = 1 << 20;

    private readonly Dictionary<Question, Answer> _answers = [];
    private readonly Dictionary<(int Outer, SchemaResource Resource), int> _scopes = [];
    private readonly List<(int First, int End)> _entries = [];

    /// <summary>Looks up a result; what was evaluated with it is added to the log.</summary>
    public bool TryRecall(Question question, EvaluationTracker tracker, out bool isValid)
    {
        var isKnown = _answers.TryGetValue(question, out var answer);
        isValid = answer.IsValid;
        for (var i = answer.FirstEntry; i < answer.FirstEntry + answer.EntryCount; i++)
            tracker.Add(_entries[i].First, _entries[i].End);
        return isKnown;
    }

    /// <summary>Stores a result with what was evaluated for it: the log from <paramref name="start"/> on.</summary>
    public void Keep(Question question, bool isValid, EvaluationTracker tracker, int start)
    {
        if (_answers.Count >= MaxEntries || _entries.Count >= MaxEntries)
        {
            _answers.Clear();
            _entries.Clear();
        }

        tracker.Compact(start);
        var count = isValid ? tracker.Count - start : 0;
        _answers[question] = new Answer(isValid, _entries.Count, count);
        for (var i = start; i < start + count; i++)
            _entries.Add(tracker[i]);
    }

    /// <summary>The number that identifies a dynamic scope.</summary>
    public int NumberOf(ReadOnlySpan<SchemaResource?> scopes)
    {
        var number = 0;
        foreach (var scope in scopes)
        {
            var step = (number, scope!);
            if (!_scopes.TryGetValue(step, out number))
            {
                number = _scopes.Count + 1;
                _scopes.Add(step, number);
            }
        }

        return number;
    }

    /// <summary>Whether a value is valid under a schema in a dynamic scope, with or without tracking evaluated properties and items.</summary>
    internal readonly record struct Question(SchemaPlan Plan, int Node, int Scope, bool IsTracked);

    private readonly record struct Answer(bool IsValid, int FirstEntry, int EntryCount);
}
