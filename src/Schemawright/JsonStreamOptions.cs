namespace Schemawright;

/// <summary>The limits under which a stream of models is read.</summary>
public sealed record JsonStreamOptions
{
    private readonly int _maxItemLength = 1 << 24;

    /// <summary>16 MiB an item.</summary>
    public static JsonStreamOptions Default { get; } = new();

    /// <summary>How long one item may be, in bytes; no more than that and a piece of the next read is held in memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxItemLength
    {
        get => _maxItemLength;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _maxItemLength = value;
        }
    }
}
