namespace DefectionFactors.Rules.References;

/// <summary>Which records are joined by revisions. Where an identifier occurs twice, the first record counts.</summary>
internal sealed class RevisionGraph
{
    private readonly Dictionary<string, RevisionNode> _nodes = new(StringComparer.Ordinal);
    private readonly List<RevisionNode> _linked = [];
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    /// <summary>The records that name a predecessor or a successor, in the order of the text.</summary>
    public IReadOnlyList<RevisionNode> Linked => _linked;

    /// <summary>Takes in a record.</summary>
    public void Add(RecordEntry entry)
    {
        if (RevisionNode.Of(entry) is not { } node)
            return;
        _nodes.TryAdd(node.Id, node);
        if (node.Supersedes is null && node.SupersededBy is null)
            return;
        _linked.Add(node);
        Join(node.Id, node.Supersedes);
        Join(node.Id, node.SupersededBy);
    }

    /// <summary>What a record tells of its revision; null where it tells nothing.</summary>
    public RevisionNode? Find(string? id) => id is not null && _nodes.TryGetValue(id, out var node) ? node : null;

    /// <summary>Whether a chain of revisions leads from one record to another, in either direction.</summary>
    public bool AreJoined(string left, string right) => RootOf(left) == RootOf(right);

    private void Join(string id, string? other)
    {
        if (other is not null && RootOf(id) is var root && RootOf(other) is var otherRoot && root != otherRoot)
            _parents[root] = otherRoot;
    }

    /// <summary>The root, with the path halved on the way, so that long chains stay cheap.</summary>
    private string RootOf(string id)
    {
        while (_parents.TryGetValue(id, out var parent))
        {
            if (_parents.TryGetValue(parent, out var grandparent))
                _parents[id] = grandparent;
            id = parent;
        }

        return id;
    }
}
