#if NET
namespace Schemawright.Json.Indexing;

/// <summary>Where tokens start and end in a block: bit i stands for byte i.</summary>
internal struct TokenBounds
{
    /// <summary>First bytes.</summary>
    public ulong Starts;

    /// <summary>Last bytes.</summary>
    public ulong Ends;

    /// <summary>1 if the first byte belongs to a token of an earlier block.</summary>
    public ulong StartedBefore;
}
#endif
