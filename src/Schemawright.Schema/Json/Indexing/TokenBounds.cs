#if NET
namespace Schemawright.Json.Indexing;

/// <summary>Where tokens start and end in a block of text: bit i is byte i.</summary>
internal struct TokenBounds
{
    /// <summary>First bytes.</summary>
    public ulong Starts;

    /// <summary>Last bytes.</summary>
    public ulong Ends;

    /// <summary>1 where the first byte belongs to a token of an earlier block.</summary>
    public ulong StartedBefore;
}
#endif
