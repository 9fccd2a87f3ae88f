using System.Buffers;
using Schemawright.Formats;
using Schemawright.Json;
using Schemawright.Json.Strings;
using Schemawright.Patterns;

namespace Schemawright.Evaluation.Instructions;

/// <summary>Passes the decoded bytes of strings to checks.</summary>
internal static class StringValues
{
    private const int ShortLength = 256;

    /// <summary>Whether a pattern matches a string of the instance.</summary>
    public static bool IsMatch(PatternMatcher pattern, in IndexedJson json, int node) =>
        json.HasEscapes(node) ? IsMatchDecoded(pattern, json, node) : pattern.IsMatch(json.RawString(node));

    /// <summary>Whether a string of the instance has a format.</summary>
    public static bool HasFormat(FormatCheck format, in IndexedJson json, int node) =>
        json.HasEscapes(node) ? HasFormatDecoded(format, json, node) : format(json.RawString(node));

    private static bool IsMatchDecoded(PatternMatcher pattern, in IndexedJson json, int node)
    {
        var rented = RentFor(json, node);
        var utf8 = rented is null ? stackalloc byte[ShortLength] : rented;
        JsonStrings.TryCopyDecoded(json, node, utf8, out var length);
        var isMatch = pattern.IsMatch(utf8.Slice(0, length));
        Return(rented);
        return isMatch;
    }

    private static bool HasFormatDecoded(FormatCheck format, in IndexedJson json, int node)
    {
        var rented = RentFor(json, node);
        var utf8 = rented is null ? stackalloc byte[ShortLength] : rented;
        JsonStrings.TryCopyDecoded(json, node, utf8, out var length);
        var hasFormat = format(utf8.Slice(0, length));
        Return(rented);
        return hasFormat;
    }

    private static byte[]? RentFor(in IndexedJson json, int node)
    {
        var length = json.RawString(node).Length;
        return length > ShortLength ? ArrayPool<byte>.Shared.Rent(length) : null;
    }

    private static void Return(byte[]? rented)
    {
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }
}
