namespace DefectionFactors.Rules.Quantities;

/// <summary>Which records are joined by revisions, in either direction.</summary>
internal sealed class RevisionComponents
{
    private readonly int[] _parents;

    /// <summary>Follows every link of a dataset once.</summary>
    public RevisionComponents(RuleContext context)
    {
        _parents = [.. Enumerable.Range(0, context.Records.Count)];
        foreach (var entry in context.Records)
        {
            Join(entry, entry.Record.Revision?.Supersedes is { } former ? context.FindRecord(former) : null);
            Join(entry, entry.Record.Revision?.SupersededBy is { } next ? context.FindRecord(next) : null);
        }
    }

    /// <summary>The number of a record's component.</summary>
    public int Of(RecordEntry entry) => RootOf(entry.Index);

    private void Join(RecordEntry entry, RecordEntry? other)
    {
        if (other is not null)
            _parents[RootOf(entry.Index)] = RootOf(other.Index);
    }

    /// <summary>The root, with the path halved on the way, so that long chains stay cheap.</summary>
    private int RootOf(int index)
    {
        while (_parents[index] != index)
            index = _parents[index] = _parents[_parents[index]];
        return index;
    }
}
