#if NET
namespace Schemawright.Json.Indexing;

/// <summary>What must be known of a block to check the escapes in it.</summary>
internal struct EscapedBlock
{
    /// <summary>Where escapes start.</summary>
    public ulong Escapes;

    /// <summary>Where the tokens of the block start.</summary>
    public ulong Starts;

    /// <summary>Where tokens end in the block.</summary>
    public ulong Ends;
}
#endif
