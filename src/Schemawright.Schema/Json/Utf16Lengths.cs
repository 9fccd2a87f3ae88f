namespace Schemawright.Schema.Json;

/// <summary>How long UTF-8 becomes as UTF-16.</summary>
internal static class Utf16Lengths
{
    /// <summary>The count of UTF-16 code units of a piece of UTF-8.</summary>
    /// <remarks>A character counts where it starts. Bytes that are not UTF-8 count one where they can't continue a character, otherwise none.</remarks>
    public static int Of(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var value in utf8)
        {
            if ((value & 0xC0) != 0x80)
                count += value >= 0xF0 ? 2 : 1;
        }

        return count;
    }
}
