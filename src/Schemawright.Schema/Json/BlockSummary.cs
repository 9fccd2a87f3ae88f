#if NET
namespace Schemawright.Schema.Json;

/// <summary>What is kept of a block until its brackets are matched.</summary>
internal struct BlockSummary
{
    /// <summary>Where tokens start.</summary>
    public ulong Starts;

    /// <summary>Commas outside of strings.</summary>
    public ulong Commas;

    /// <summary>Colons outside of strings.</summary>
    public ulong Colons;

    /// <summary>Closing brackets where a value or name might stand as well.</summary>
    public ulong EarlyClosings;

    /// <summary>How many tokens come before the block.</summary>
    public int TokensBefore;

    /// <summary>How many commas come before the block.</summary>
    public int CommasBefore;

    /// <summary>How many colons come before the block.</summary>
    public int ColonsBefore;
}
#endif
