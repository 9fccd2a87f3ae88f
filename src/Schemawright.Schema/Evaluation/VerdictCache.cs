using Schemawright.Documents;

namespace Schemawright.Evaluation;

/// <summary>
/// Remembers verdicts in evaluations that turn out long, so that a schema which meets the same value on many ways is carried out once.
/// Without it, alternatives nested in alternatives could cost exponential time.
/// </summary>
internal sealed class VerdictCache
{
    private const int MaxEntries = 1 << 20;

    private readonly Dictionary<Question, Answer> _answers = [];
    private readonly Dictionary<(int Outer, SchemaResource Resource), int> _scopes = [];
    private readonly List<(int First, int End)> _marks = [];

    /// <summary>Looks a verdict up; the marks that came with it are added to the log.</summary>
    /// <param name="question">The question.</param>
    /// <param name="marks">The log.</param>
    /// <param name="isValid">The verdict.</param>
    /// <returns>False where the question is new.</returns>
    public bool TryRecall(Question question, EvaluationTracker marks, out bool isValid)
    {
        var isKnown = _answers.TryGetValue(question, out var answer);
        isValid = answer.IsValid;
        for (var i = answer.FirstMark; i < answer.FirstMark + answer.MarkCount; i++)
            marks.Add(_marks[i].First, _marks[i].End);
        return isKnown;
    }

    /// <summary>Keeps a verdict.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isValid">The verdict.</param>
    /// <param name="marks">The log.</param>
    /// <param name="firstMark">Where the marks begin that came with the verdict.</param>
    public void Keep(Question question, bool isValid, EvaluationTracker marks, int firstMark)
    {
        if (_answers.Count >= MaxEntries || _marks.Count >= MaxEntries)
        {
            _answers.Clear();
            _marks.Clear();
        }

        marks.Compact(firstMark);
        var count = isValid ? marks.Count - firstMark : 0;
        _answers[question] = new Answer(isValid, _marks.Count, count);
        for (var i = firstMark; i < firstMark + count; i++)
            _marks.Add(marks[i]);
    }

    /// <summary>The number of a dynamic scope.</summary>
    /// <param name="scopes">The resources, outermost first.</param>
    /// <returns>The number.</returns>
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

    /// <summary>Whether a value is valid under a schema, in a dynamic scope; with or without marks.</summary>
    /// <param name="Plan">The schema.</param>
    /// <param name="Node">The value.</param>
    /// <param name="Scope">The number of the dynamic scope.</param>
    /// <param name="WithMarks">Whether marks are made.</param>
    internal readonly record struct Question(SchemaPlan Plan, int Node, int Scope, bool WithMarks);

    private readonly record struct Answer(bool IsValid, int FirstMark, int MarkCount);
}
