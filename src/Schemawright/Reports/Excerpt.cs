using System.Text;

namespace Schemawright.Reports;

/// <summary>Shortens texts for messages.</summary>
internal static class Excerpt
{
    private const int Limit = 100;

    /// <summary>The text, or its beginning where it is long.</summary>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= Limit)
            return Encoding.UTF8.GetString(utf8);

        // A cut inside a character would show as U+FFFD: go back to its first byte.
        var end = Limit;
        while ((utf8[end] & 0xC0) == 0x80)
            end--;
        return Encoding.UTF8.GetString(utf8[..end]) + "…";
    }
}
