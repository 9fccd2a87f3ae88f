#if NET
using System.Runtime.Intrinsics;

namespace Schemawright.Json.Indexing;

/// <summary>
/// Bitmaps of 64 bytes of the document: bit i stands for byte i. What is inside strings is not known yet. Two passes, classifying bytes and then working on the
/// structural characters only, is the approach of simdjson (Langdale and Lemire, "Parsing Gigabytes of JSON per Second", 2019).
/// </summary>
internal struct ByteBlock
{
    /// <summary>How many bytes a block has.</summary>
    public const int Length = 64;

    /// <summary><c>"</c>.</summary>
    public ulong Quotes;

    /// <summary><c>\</c>.</summary>
    public ulong Backslashes;

    /// <summary>Structural characters: brackets, commas and colons. Two control characters may be among them.</summary>
    public ulong Structural;

    /// <summary>Bytes from 0x40 to 0x7F and from 0xC0 on: among the structural characters, these are the brackets.</summary>
    public ulong Letters;

    /// <summary>White space: space, tab, line feed and carriage return.</summary>
    public ulong WhiteSpace;

    /// <summary>Control characters: everything below the space.</summary>
    public ulong Controls;

    /// <summary>Bytes of characters beyond ASCII.</summary>
    public ulong NonAscii;

    /// <summary>The bytes themselves, if they fit into one vector.</summary>
    public Vector512<byte> Bytes;
}
#endif
