#if NET
namespace Schemawright.Json.Indexing;

/// <summary>The last symbol of the previous block; each field is 0 or 1.</summary>
internal struct SymbolCarry
{
    /// <summary>An opening bracket.</summary>
    public ulong Opening;

    /// <summary>A comma.</summary>
    public ulong Comma;

    /// <summary>A colon.</summary>
    public ulong Colon;

    /// <summary>A string that does not follow a colon.</summary>
    public ulong Name;
}
#endif
