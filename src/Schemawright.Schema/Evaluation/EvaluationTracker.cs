using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>
/// Tracks which properties and items subschemas have evaluated, as a log of node ranges. What a failed branch evaluated is undone by truncating the log.
/// An <c>unevaluated…</c> keyword sees the part of the log written since its schema was entered.
/// </summary>
internal sealed class EvaluationTracker
{
    private (int First, int End)[] _log = new (int, int)[32];
    private ulong[] _bits = new ulong[4];
    private int _usedWords;

    /// <summary>Whether the evaluated properties or items of the current value will be read, so that they must be recorded.</summary>
    public bool IsActive { get; set; }

    /// <summary>The length of the log.</summary>
    public int Count { get; private set; }

    /// <summary>The position in the log where the schema that is being evaluated begins.</summary>
    public int Start { get; set; }

    /// <summary>An entry of the log: the first evaluated node and the one after the last.</summary>
    public (int First, int End) this[int index] => _log[index];

    /// <summary>Records that a property's value or an item is evaluated.</summary>
    public void Add(int node) => Add(node, node + 1);

    /// <summary>Records that all properties or items of a value are evaluated.</summary>
    public void AddAll(in IndexedJson json, int node) => Add(node + 1, json.EndOf(node));

    /// <summary>Records a range of evaluated nodes.</summary>
    public void Add(int first, int end)
    {
        if (Count == _log.Length)
            Array.Resize(ref _log, Count * 2);
        _log[Count++] = (first, end);
    }

    /// <summary>Clears the log.</summary>
    public void Clear() => (IsActive, Count, Start, _usedWords) = (false, 0, 0, 0);

    /// <summary>Truncates the log to an earlier length.</summary>
    public void CutTo(int count) => Count = count;

    /// <summary>Merges overlapping entries from a position on, so that an evaluation which records the same nodes again and again keeps a short log.</summary>
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

    /// <summary>Copies the entries since a position of the log.</summary>
    public (int First, int End)[] CopyFrom(int start) => _log.AsSpan(start, Count - start).ToArray();

    /// <summary>Appends copied entries.</summary>
    public void Restore((int First, int End)[] entries)
    {
        foreach (var (first, end) in entries)
            Add(first, end);
    }

    /// <summary>Collects what the current schema has evaluated of an object or array. Other schemas may collect theirs before <see cref="Release"/>.</summary>
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
            for (var bit = _log[i].First - set.FirstNode; bit < _log[i].End - set.FirstNode; bit++)
                _bits[set.FirstWord + (bit >> 6)] |= 1UL << (bit & 63);
        }

        return set;
    }

    /// <summary>Whether a property's value or an item is evaluated.</summary>
    public bool Contains(EvaluatedNodes set, int node)
    {
        var bit = node - set.FirstNode;
        return ((_bits[set.FirstWord + (bit >> 6)] >> (bit & 63)) & 1) != 0;
    }

    /// <summary>Releases a bitmap. Bitmaps are released in the reverse order of their creation.</summary>
    public void Release(EvaluatedNodes set) => _usedWords = set.FirstWord;
}
