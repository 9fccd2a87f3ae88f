#if NET
namespace Schemawright.Json.Indexing;

/// <summary>What a block of the document carries over to the next one.</summary>
internal struct BlockCarry
{
    /// <summary>1 if the first byte is escaped.</summary>
    public ulong FirstIsEscaped;

    /// <summary>All bits set if the first byte is inside a string.</summary>
    public ulong InsideString;

    /// <summary>1 if the last byte was part of a number or literal.</summary>
    public ulong InsidePrimitive;
}
#endif
