using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>
/// Which members and items subschemas have evaluated, as a log of node ranges. Taking back what a failed branch marked is cutting the log;
/// what an <c>unevaluated…</c> keyword may see is the log's part since its schema was entered.
/// </summary>
internal sealed class EvaluationTracker
{
    private (int First, int End)[] _log = new (int, int)[32];
    private ulong[] _bits = new ulong[4];
    private int _usedWords;

    /// <summary>Whether anybody will read the marks of the value that is being evaluated.</summary>
    public bool IsActive { get; set; }

    /// <summary>The length of the log.</summary>
    public int Count { get; private set; }

    /// <summary>Where the log begins for the schema that is being evaluated.</summary>
    public int Start { get; set; }

    /// <summary>A mark of the log.</summary>
    /// <param name="index">Its place.</param>
    /// <returns>The first marked node and the one after the last.</returns>
    public (int First, int End) this[int index] => _log[index];

    /// <summary>Marks a member's value or an item.</summary>
    /// <param name="node">Its node.</param>
    public void Add(int node) => Add(node, node + 1);

    /// <summary>Marks all members or items of a value.</summary>
    /// <param name="json">The instance.</param>
    /// <param name="node">An object or array.</param>
    public void AddAll(in IndexedJson json, int node) => Add(node + 1, json.EndOf(node));

    /// <summary>Marks a range of nodes.</summary>
    /// <param name="first">The first node.</param>
    /// <param name="end">The node after the last one.</param>
    public void Add(int first, int end)
    {
        if (Count == _log.Length)
            Array.Resize(ref _log, Count * 2);
        _log[Count++] = (first, end);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => (IsActive, Count, Start, _usedWords) = (false, 0, 0, 0);

    /// <summary>Forgets the newest marks.</summary>
    /// <param name="count">How long the log was before them.</param>
    public void CutTo(int count) => Count = count;

    /// <summary>Joins marks that overlap, so that a long evaluation which marks the same again and again keeps a short log.</summary>
    /// <param name="start">The first mark that may be joined.</param>
    public void Compact(int start)
    {
        if (Count - start < 2)
            return;
        Array.Sort(_log, start, Count - start);
        var last = start;
        for (var i = start + 1; i < Count; i++)
        {
            if (_log[i].First <= _log[last].End)
                _log[last].End = Math.Max(_log[last].End, _log[i].End);
            else
                _log[++last] = _log[i];
        }

        Count = last + 1;
    }

    /// <summary>Copies the marks since a place of the log.</summary>
    /// <param name="start">The place.</param>
    /// <returns>The marks, for <see cref="Restore"/>.</returns>
    public (int First, int End)[] CopyFrom(int start) => _log.AsSpan(start, Count - start).ToArray();

    /// <summary>Adds marks that were copied.</summary>
    /// <param name="marks">The marks.</param>
    public void Restore((int First, int End)[] marks)
    {
        foreach (var (first, end) in marks)
            Add(first, end);
    }

    /// <summary>Gathers the marks of the current schema. Other schemas may gather theirs before <see cref="Release"/>.</summary>
    /// <param name="json">The instance.</param>
    /// <param name="node">The object or array whose members or items are marked.</param>
    /// <returns>The gathered marks.</returns>
    public EvaluatedNodes Gather(in IndexedJson json, int node)
    {
        var set = new EvaluatedNodes(node + 1, _usedWords);
        var end = json.EndOf(node);
        var words = ((end - set.FirstNode) >> 6) + 1;
        _usedWords += words;
        if (_usedWords > _bits.Length)
            Array.Resize(ref _bits, Math.Max(_usedWords, _bits.Length * 2));
        Array.Clear(_bits, set.FirstWord, words);
        for (var i = Start; i < Count; i++)
        {
            for (var marked = _log[i].First - set.FirstNode; marked < _log[i].End - set.FirstNode; marked++)
                _bits[set.FirstWord + (marked >> 6)] |= 1UL << (marked & 63);
        }

        return set;
    }

    /// <summary>Whether a member's value or an item is marked.</summary>
    /// <param name="set">Gathered marks.</param>
    /// <param name="node">Its node.</param>
    /// <returns>True where a mark covers it.</returns>
    public bool Contains(EvaluatedNodes set, int node)
    {
        var bit = node - set.FirstNode;
        return ((_bits[set.FirstWord + (bit >> 6)] >> (bit & 63)) & 1) != 0;
    }

    /// <summary>Gives the storage of gathered marks back; last gathered, first released.</summary>
    /// <param name="set">Gathered marks.</param>
    public void Release(EvaluatedNodes set) => _usedWords = set.FirstWord;
}
