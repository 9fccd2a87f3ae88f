using Schemawright.Json.Names;

namespace Schemawright.Json.Strings;

/// <summary>
/// The short strings that a thread has made last: identifiers, codes and dates return again and again within a text, and those that do are not made anew.
/// </summary>
internal static class RecentStrings
{
    // A power of two. With the strings, at most some 40 kilobytes for each thread.
    private const int Capacity = 512;

    [ThreadStatic]
    private static Entry[]? _entries;

    /// <summary>The string of a text.</summary>
    /// <param name="key">The key of a text that is not longer than <see cref="ShortStringKey.Limit"/>.</param>
    /// <param name="utf8">The text.</param>
    /// <returns>A string that may have been given out before.</returns>
    public static string Get(in ShortStringKey key, ReadOnlySpan<byte> utf8)
    {
        ref var entry = ref (_entries ??= new Entry[Capacity])[key.Hash & (Capacity - 1)];
        if (entry.First != key.First || entry.Last != key.Last || entry.Length != key.Length || entry.Text is null)
            entry = new Entry { First = key.First, Last = key.Last, Length = key.Length, Text = JsonStrings.Decode(utf8) };
        return entry.Text;
    }

    private struct Entry
    {
        public ulong First;
        public ulong Last;
        public int Length;
        public string? Text;
    }
}
