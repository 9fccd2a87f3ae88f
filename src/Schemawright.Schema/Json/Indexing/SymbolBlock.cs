#if NET
namespace Schemawright.Json.Indexing;

/// <summary>Which symbols are which among 64: bit i is symbol i. What is none of these is the first byte of a number or literal.</summary>
internal struct SymbolBlock
{
    /// <summary><c>"</c>, for a whole string.</summary>
    public ulong Strings;

    /// <summary><c>,</c>.</summary>
    public ulong Commas;

    /// <summary><c>:</c>.</summary>
    public ulong Colons;

    /// <summary><c>{</c> and <c>[</c>.</summary>
    public ulong Openings;

    /// <summary><c>}</c> and <c>]</c>.</summary>
    public ulong Closings;
}
#endif
