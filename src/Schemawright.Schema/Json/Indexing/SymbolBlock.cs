#if NET
namespace Schemawright.Json.Indexing;

/// <summary>Bitmaps of 64 symbols: bit i stands for symbol i. A symbol in none of them is the first byte of a number or literal.</summary>
internal struct SymbolBlock
{
    /// <summary><c>"</c>, which stands for a whole string.</summary>
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
