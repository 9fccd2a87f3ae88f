#if NET
using System.Runtime.Intrinsics;

namespace Schemawright.Json.Indexing;

/// <summary>
/// Look-up tables in which each 16 bytes are the same. The low four bits of a byte select an entry; the byte is in the set if it equals the entry.
/// </summary>
internal static class ByteTables
{
    // Eight bytes each, the lowest first.
    private const ulong LowStructural = 0;
    private const ulong HighStructural = 0x0000_7D2C_7B3A_0000;
    private const ulong LowWhiteSpace = 0x0000_0000_0000_0020;
    private const ulong HighWhiteSpace = 0x0000_0D00_000A_0900;

    /// <summary>Brackets, comma and colon: the entry is the byte with its bit 0x20 set. Two control characters are included as well.</summary>
    public static Vector512<byte> Structural512 =>
        Vector512.Create(LowStructural, HighStructural, LowStructural, HighStructural, LowStructural, HighStructural, LowStructural, HighStructural).AsByte();

    /// <summary>White space: space, tab, line feed and carriage return.</summary>
    public static Vector512<byte> WhiteSpace512 =>
        Vector512.Create(LowWhiteSpace, HighWhiteSpace, LowWhiteSpace, HighWhiteSpace, LowWhiteSpace, HighWhiteSpace, LowWhiteSpace, HighWhiteSpace).AsByte();

    /// <inheritdoc cref="Structural512"/>
    public static Vector256<byte> Structural256 => Vector256.Create(LowStructural, HighStructural, LowStructural, HighStructural).AsByte();

    /// <inheritdoc cref="WhiteSpace512"/>
    public static Vector256<byte> WhiteSpace256 => Vector256.Create(LowWhiteSpace, HighWhiteSpace, LowWhiteSpace, HighWhiteSpace).AsByte();

    /// <inheritdoc cref="Structural512"/>
    public static Vector128<byte> Structural128 => Vector128.Create(LowStructural, HighStructural).AsByte();

    /// <inheritdoc cref="WhiteSpace512"/>
    public static Vector128<byte> WhiteSpace128 => Vector128.Create(LowWhiteSpace, HighWhiteSpace).AsByte();
}
#endif
