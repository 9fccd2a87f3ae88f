#if NET
namespace Schemawright.Json.Indexing;

/// <summary>What the last of some symbols was; each 0 or 1.</summary>
internal struct SymbolCarry
{
    /// <summary>An opening bracket.</summary>
    public ulong Opening;

    /// <summary>A comma.</summary>
    public ulong Comma;

    /// <summary>A colon.</summary>
    public ulong Colon;

    /// <summary>A string that no colon stands before.</summary>
    public ulong Name;
}
#endif
