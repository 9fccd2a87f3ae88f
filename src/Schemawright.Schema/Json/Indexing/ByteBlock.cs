#if NET
using System.Runtime.Intrinsics;

namespace Schemawright.Json.Indexing;

/// <summary>Where the bytes that matter stand in 64 bytes of text: bit i is byte i. Nothing here knows yet what lies inside of strings.</summary>
internal struct ByteBlock
{
    /// <summary>How many bytes a block has.</summary>
    public const int Length = 64;

    /// <summary><c>"</c>.</summary>
    public ulong Quotes;

    /// <summary><c>\</c>.</summary>
    public ulong Backslashes;

    /// <summary>Brackets, commas and colons. Two control characters may be among them.</summary>
    public ulong Marks;

    /// <summary>Bytes from 0x40 to 0x7F and from 0xC0 on: among the marks, the brackets.</summary>
    public ulong Letters;

    /// <summary>Space, tab, line feed and carriage return.</summary>
    public ulong Blanks;

    /// <summary>Control characters: everything below the space.</summary>
    public ulong Controls;

    /// <summary>Bytes of characters beyond ASCII.</summary>
    public ulong NonAscii;

    /// <summary>The text itself, where it fits into one vector.</summary>
    public Vector512<byte> Text;
}
#endif
