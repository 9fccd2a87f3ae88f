namespace Schemawright.Patterns;

/// <summary>An immutable set of Unicode code points, surrogates included.</summary>
internal sealed class CodePointSet
{
    /// <summary>The last code point.</summary>
    public const int Last = 0x10FFFF;

    // First and last code point of each range, in order, with a gap between any two.
    private readonly int[] _bounds;

    private CodePointSet(int[] bounds) => _bounds = bounds;

    /// <summary>The empty set.</summary>
    public static CodePointSet Empty { get; } = new([]);

    /// <summary>All code points.</summary>
    public static CodePointSet All { get; } = new([0, Last]);

    /// <summary>How many ranges the set has.</summary>
    public int RangeCount => _bounds.Length / 2;

    /// <summary>A range of the set.</summary>
    public (int First, int Last) this[int index] => (_bounds[2 * index], _bounds[(2 * index) + 1]);

    /// <summary>The set of some ranges, which may be in any order and overlap.</summary>
    public static CodePointSet Of(params (int First, int Last)[] ranges) => Of((IEnumerable<(int First, int Last)>)ranges);

    /// <summary>The set of some ranges, which may be in any order and overlap.</summary>
    public static CodePointSet Of(IEnumerable<(int First, int Last)> ranges)
    {
        var bounds = new List<int>();
        foreach (var (first, last) in ranges.OrderBy(range => range.First))
        {
            if (bounds.Count > 0 && first <= bounds[bounds.Count - 1] + 1)
            {
                bounds[bounds.Count - 1] = Math.Max(bounds[bounds.Count - 1], last);
                continue;
            }

            bounds.Add(first);
            bounds.Add(last);
        }

        return new CodePointSet([.. bounds]);
    }

    /// <summary>The code points that are in this set or another.</summary>
    public CodePointSet Union(CodePointSet other) => Of(Ranges().Concat(other.Ranges()));

    /// <summary>The code points that are not in the set.</summary>
    public CodePointSet Complement()
    {
        var ranges = new List<(int First, int Last)>();
        var next = 0;
        foreach (var (first, last) in Ranges())
        {
            if (first > next)
                ranges.Add((next, first - 1));
            next = last + 1;
        }

        if (next <= Last)
            ranges.Add((next, Last));
        return Of(ranges);
    }

    /// <summary>Whether a code point is in the set.</summary>
    public bool Contains(int codePoint)
    {
        var low = 0;
        var high = RangeCount - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < _bounds[2 * middle])
                high = middle - 1;
            else if (codePoint > _bounds[(2 * middle) + 1])
                low = middle + 1;
            else
                return true;
        }

        return false;
    }

    /// <summary>Whether two sets have no code point in common.</summary>
    public bool IsDisjointFrom(CodePointSet other)
    {
        for (int i = 0, j = 0; i < RangeCount && j < other.RangeCount;)
        {
            if (this[i].Last < other[j].First)
                i++;
            else if (other[j].Last < this[i].First)
                j++;
            else
                return false;
        }

        return true;
    }

    private IEnumerable<(int First, int Last)> Ranges()
    {
        for (var i = 0; i < RangeCount; i++)
            yield return this[i];
    }
}
