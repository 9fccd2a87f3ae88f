#if NET
namespace Schemawright.Json.Indexing;

/// <summary>What a block of text leaves open for the next one.</summary>
internal struct BlockCarry
{
    /// <summary>1 where the first byte is escaped.</summary>
    public ulong FirstIsEscaped;

    /// <summary>All bits where the first byte is inside of a string.</summary>
    public ulong InsideString;

    /// <summary>1 where the last byte was part of a number or literal.</summary>
    public ulong InsidePrimitive;
}
#endif
