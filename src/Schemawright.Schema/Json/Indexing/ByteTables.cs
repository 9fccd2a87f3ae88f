#if NET
using System.Runtime.Intrinsics;

namespace Schemawright.Json.Indexing;

/// <summary>Tables of which each 16 bytes are the same. Which entry belongs to a byte, its low four bits say; that it is in a set, the entry itself.</summary>
internal static class ByteTables
{
    // Eight bytes each, from the lowest on.
    private const ulong LowMarks = 0;
    private const ulong HighMarks = 0x0000_7D2C_7B3A_0000;
    private const ulong LowBlanks = 0x0000_0000_0000_0020;
    private const ulong HighBlanks = 0x0000_0D00_000A_0900;

    /// <summary>Brackets, comma and colon: the entry is the byte with its bit 0x20 set. So it is for two control characters, too.</summary>
    public static Vector512<byte> Marks512 =>
        Vector512.Create(LowMarks, HighMarks, LowMarks, HighMarks, LowMarks, HighMarks, LowMarks, HighMarks).AsByte();

    /// <summary>Space, tab, line feed and carriage return: the entry is the byte.</summary>
    public static Vector512<byte> Blanks512 =>
        Vector512.Create(LowBlanks, HighBlanks, LowBlanks, HighBlanks, LowBlanks, HighBlanks, LowBlanks, HighBlanks).AsByte();

    /// <inheritdoc cref="Marks512"/>
    public static Vector256<byte> Marks256 => Vector256.Create(LowMarks, HighMarks, LowMarks, HighMarks).AsByte();

    /// <inheritdoc cref="Blanks512"/>
    public static Vector256<byte> Blanks256 => Vector256.Create(LowBlanks, HighBlanks, LowBlanks, HighBlanks).AsByte();

    /// <inheritdoc cref="Marks512"/>
    public static Vector128<byte> Marks128 => Vector128.Create(LowMarks, HighMarks).AsByte();

    /// <inheritdoc cref="Blanks512"/>
    public static Vector128<byte> Blanks128 => Vector128.Create(LowBlanks, HighBlanks).AsByte();
}
#endif
