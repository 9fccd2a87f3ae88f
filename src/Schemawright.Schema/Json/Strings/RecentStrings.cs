using Schemawright.Json.Names;

namespace Schemawright.Json.Strings;

/// <summary>
/// The short strings that a thread has created last. Identifiers, codes and dates often repeat within a document; the same string is then returned again.
/// </summary>
internal static class RecentStrings
{
    // A power of two. With the strings, at most about 40 kilobytes for each thread.
    private const int Capacity = 512;

    [ThreadStatic]
    private static Entry[]? _entries;

    /// <summary>The string of some UTF-8 that is not longer than <see cref="ShortStringKey.Limit"/>; possibly one that was returned before.</summary>
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
