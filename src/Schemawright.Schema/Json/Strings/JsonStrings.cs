using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Schemawright.Json.Indexing;
using Schemawright.Json.Names;

namespace Schemawright.Json.Strings;

/// <summary>The values of JSON strings and property names, with their escapes decoded.</summary>
public static class JsonStrings
{
    private const int ShortLength = 256;

    /// <summary>The value of a string.</summary>
    /// <param name="json">An indexed document.</param>
    /// <param name="node">The node of a string or property name.</param>
    /// <returns>The decoded string.</returns>
    public static string GetString(in IndexedJson json, int node)
    {
        var raw = json.RawString(node);
        if (!json.HasEscapes(node))
            return raw.Length <= ShortStringKey.Limit ? RecentStrings.Get(ShortStringKey.Of(json.Utf8, json.StartOf(node) + 1, raw.Length), raw) : Decode(raw);

        var rented = raw.Length > ShortLength ? ArrayPool<byte>.Shared.Rent(raw.Length) : null;
        var decoded = rented is null ? stackalloc byte[ShortLength] : rented;
        TryCopyDecoded(json, node, decoded, out var written);
        var text = Decode(decoded.Slice(0, written));
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return text;
    }

    /// <summary>Copies the value of a string as UTF-8.</summary>
    /// <param name="json">An indexed document.</param>
    /// <param name="node">The node of a string or property name.</param>
    /// <param name="destination">Where the bytes go; the length of <see cref="IndexedJson.RawString"/> is always enough.</param>
    /// <param name="written">The number of bytes written; 0 if the result is <see langword="false"/>.</param>
    /// <returns><see langword="false"/> if the destination is too short.</returns>
    public static bool TryCopyDecoded(in IndexedJson json, int node, Span<byte> destination, out int written)
    {
        written = 0;
        Span<byte> scratch = stackalloc byte[DecodedSegments.ScratchLength];
        var pieces = new DecodedSegments(json, node, scratch);
        var length = 0;
        while (pieces.MoveNext())
        {
            if (!pieces.Current.TryCopyTo(destination.Slice(length)))
                return false;
            length += pieces.Current.Length;
        }

        written = length;
        return true;
    }

    /// <summary>Whether a string has a given value.</summary>
    /// <param name="json">An indexed document.</param>
    /// <param name="node">The node of a string or property name.</param>
    /// <param name="utf8">The value in UTF-8, without escapes.</param>
    /// <returns><see langword="true"/> if both are the same sequence of characters.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equals(in IndexedJson json, int node, ReadOnlySpan<byte> utf8) =>
        json.HasEscapes(node) ? EqualsDecoded(json, node, utf8) : json.RawString(node).SequenceEqual(utf8);

    /// <summary>Whether two strings have the same value.</summary>
    /// <param name="first">An indexed document.</param>
    /// <param name="firstNode">The node of a string or property name in it.</param>
    /// <param name="second">The same or another indexed document.</param>
    /// <param name="secondNode">The node of a string or property name in <paramref name="second"/>.</param>
    /// <returns><see langword="true"/> if both are the same sequence of characters.</returns>
    public static bool Equals(in IndexedJson first, int firstNode, in IndexedJson second, int secondNode)
    {
        if (!second.HasEscapes(secondNode))
            return Equals(first, firstNode, second.RawString(secondNode));
        if (!first.HasEscapes(firstNode))
            return Equals(second, secondNode, first.RawString(firstNode));

        var length = first.RawString(firstNode).Length;
        var rented = length > ShortLength ? ArrayPool<byte>.Shared.Rent(length) : null;
        var decoded = rented is null ? stackalloc byte[ShortLength] : rented;
        TryCopyDecoded(first, firstNode, decoded, out var written);
        var equal = Equals(second, secondNode, decoded.Slice(0, written));
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return equal;
    }

    /// <summary>The length of a string in Unicode code points, as JSON Schema counts it.</summary>
    /// <param name="json">An indexed document.</param>
    /// <param name="node">The node of a string or property name.</param>
    /// <returns>The count; a surrogate pair is one code point.</returns>
    public static int CodePointCount(in IndexedJson json, int node)
    {
        if (!json.HasEscapes(node))
            return Utf8Sequences.CountCodePoints(json.RawString(node));

        var count = 0;
        Span<byte> scratch = stackalloc byte[DecodedSegments.ScratchLength];
        var pieces = new DecodedSegments(json, node, scratch);
        while (pieces.MoveNext())
            count += Utf8Sequences.CountCodePoints(pieces.Current);
        return count;
    }

    /// <summary>A hash of a string's value that can't be predicted outside of the process.</summary>
    internal static ulong KeyedHashOf(in IndexedJson json, int node)
    {
        var hash = KeyedHash.Create();
        if (!json.HasEscapes(node))
        {
            hash.Add(json.RawString(node));
            return hash.ToHash();
        }

        Span<byte> scratch = stackalloc byte[DecodedSegments.ScratchLength];
        var pieces = new DecodedSegments(json, node, scratch);
        while (pieces.MoveNext())
            hash.Add(pieces.Current);
        return hash.ToHash();
    }

    /// <summary>Decodes UTF-8.</summary>
    internal static string Decode(ReadOnlySpan<byte> utf8)
    {
#if NET
        return Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : Encoding.UTF8.GetString(utf8);
#else
        var bytes = ArrayPool<byte>.Shared.Rent(utf8.Length);
        utf8.CopyTo(bytes);
        var text = Encoding.UTF8.GetString(bytes, 0, utf8.Length);
        ArrayPool<byte>.Shared.Return(bytes);
        return text;
#endif
    }

    private static bool EqualsDecoded(in IndexedJson json, int node, ReadOnlySpan<byte> utf8)
    {
        Span<byte> scratch = stackalloc byte[DecodedSegments.ScratchLength];
        var pieces = new DecodedSegments(json, node, scratch);
        while (pieces.MoveNext())
        {
            if (!utf8.StartsWith(pieces.Current))
                return false;
            utf8 = utf8.Slice(pieces.Current.Length);
        }

        return utf8.IsEmpty;
    }
}
