namespace DefectionFactors.Rules.References;

/// <summary>The identifiers of records. Where one occurs twice, the first one counts.</summary>
internal sealed class RecordDirectory
{
    private readonly Dictionary<string, RecordIdentity> _identities = new(StringComparer.Ordinal);

    /// <summary>Makes room for records that are known to come.</summary>
    /// <param name="count">How many.</param>
    public void Expect(int count) => _identities.EnsureCapacity(count);

    /// <summary>Takes in a record.</summary>
    public void Add(RecordEntry entry) => _identities.TryAdd(entry.Id, new RecordIdentity(entry.Index, entry.Record.Kind));

    /// <summary>The record of an identifier; null where none was seen.</summary>
    public RecordIdentity? Find(string id) => _identities.TryGetValue(id, out var identity) ? identity : null;
}
