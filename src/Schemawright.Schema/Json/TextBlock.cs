#if NET
namespace Schemawright.Schema.Json;

/// <summary>Where the bytes that matter stand in 64 bytes of text: bit i is byte i. Nothing here knows yet what lies inside of strings.</summary>
internal struct TextBlock
{
    /// <summary>How many bytes a block has.</summary>
    public const int Length = 64;

    /// <summary><c>"</c>.</summary>
    public ulong Quotes;

    /// <summary><c>\</c>.</summary>
    public ulong Backslashes;

    /// <summary><c>,</c>.</summary>
    public ulong Commas;

    /// <summary><c>:</c>.</summary>
    public ulong Colons;

    /// <summary><c>{</c> and <c>[</c>.</summary>
    public ulong Openings;

    /// <summary><c>}</c> and <c>]</c>.</summary>
    public ulong Closings;

    /// <summary>The space and all control characters below it.</summary>
    public ulong Blanks;

    /// <summary>What is seldom in JSON: control characters, and bytes of characters beyond ASCII.</summary>
    public ulong Unusual;
}
#endif
