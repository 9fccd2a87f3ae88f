using System.Buffers;
using Schemawright.Json;

namespace Schemawright.Values;

/// <summary>Copies values without the white space that means nothing. Strings and numbers keep their text.</summary>
internal static class CompactJson
{
    /// <summary>Copies a value.</summary>
    public static byte[] Copy(in IndexedJson json, int node)
    {
        var raw = json.RawValue(node);
        if (!json.IsObject(node) && !json.IsArray(node))
            return raw.ToArray();

        var rented = ArrayPool<byte>.Shared.Rent(raw.Length);
        var length = CopyNodes(json, node, rented);
        var copy = rented.AsSpan(0, length).ToArray();
        ArrayPool<byte>.Shared.Return(rented);
        return copy;
    }

    private static int CopyNodes(in IndexedJson json, int first, Span<byte> destination)
    {
        var written = 0;
        var end = json.StartOf(first);
        var last = json.EndOf(first);
        for (var node = first; node <= last; node++)
        {
            // Between two nodes stand white space and at most one comma or colon.
            var gap = json.Utf8[end..json.StartOf(node)];
            if (!gap.IsEmpty)
            {
                var separator = gap.IndexOfAny((byte)',', (byte)':');
                if (separator >= 0)
                    destination[written++] = gap[separator];
            }

            var token = TokenAt(json, node);
            token.CopyTo(destination[written..]);
            written += token.Length;
            end = json.StartOf(node) + token.Length;
        }

        return written;
    }

    private static ReadOnlySpan<byte> TokenAt(in IndexedJson json, int node) => json.KindOf(node) switch
    {
        JsonKind.Object or JsonKind.Array or JsonKind.End => json.Utf8.Slice(json.StartOf(node), 1),
        _ => json.RawValue(node),
    };
}
