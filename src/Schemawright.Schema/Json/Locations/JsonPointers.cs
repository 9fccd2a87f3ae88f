using System.Buffers;
using System.Globalization;
using System.Text;
using Schemawright.Json.Strings;
#if NET
using System.Text.Unicode;
#endif

namespace Schemawright.Json.Locations;

/// <summary>JSON Pointers, RFC 6901, in their string representation.</summary>
public static class JsonPointers
{
#if NET
    private const int ShortLength = 64;
#endif

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The pointer of a value from the root of the document.</summary>
    /// <param name="json">An indexed document.</param>
    /// <param name="node">
    /// The node of a value. For a property name the result is the pointer of the property's value, for a closing bracket that of the object or array.
    /// </param>
    /// <returns>The empty string for the root, otherwise <c>/</c> and one reference token for each level.</returns>
    public static string PointerOf(in IndexedJson json, int node)
    {
        var pointer = new StringBuilder();
        for (var parent = 0; node > parent && node < json.EndOf(parent);)
            parent = json.IsObject(parent) ? AppendName(pointer, json, parent, node) : AppendIndex(pointer, json, parent, node);
        return pointer.ToString();
    }

    /// <summary>Finds the value that a pointer refers to.</summary>
    /// <param name="json">An indexed document.</param>
    /// <param name="from">The node of the value where the pointer starts; 0 for the whole document.</param>
    /// <param name="pointer">The pointer, without <c>#</c> and percent-encoding.</param>
    /// <param name="node">The node of the value; -1 if the result is <see langword="false"/>.</param>
    /// <returns><see langword="false"/> if there is no such value, or if the pointer violates the grammar of RFC 6901 section 3.</returns>
    public static bool TryResolve(in IndexedJson json, int from, ReadOnlySpan<char> pointer, out int node)
    {
        node = from;
        while (node >= 0 && !pointer.IsEmpty)
        {
            if (pointer[0] != '/')
            {
                node = -1;
                break;
            }

            pointer = pointer.Slice(1);
            var slash = pointer.IndexOf('/');
            var token = slash < 0 ? pointer : pointer.Slice(0, slash);
            pointer = pointer.Slice(token.Length);
            node = json.KindOf(node) switch
            {
                JsonKind.Object => FindProperty(json, node, token),
                JsonKind.Array => FindItem(json, node, token),
                _ => -1,
            };
        }

        return node >= 0;
    }

    /// <summary>Escapes a property name as a reference token: <c>~</c> becomes <c>~0</c> and <c>/</c> becomes <c>~1</c>.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The token, without a leading slash.</returns>
    public static string EscapeToken(string name) =>
        name.IndexOfAny(['~', '/']) < 0 ? name : new StringBuilder(name).Replace("~", "~0").Replace("/", "~1").ToString();

    private static int AppendName(StringBuilder pointer, in IndexedJson json, int parent, int node)
    {
        var name = parent + 1;
        for (var next = json.After(name + 1); next <= node; next = json.After(name + 1))
            name = next;
        pointer.Append('/').Append(EscapeToken(JsonStrings.GetString(json, name)));
        return name + 1;
    }

    private static int AppendIndex(StringBuilder pointer, in IndexedJson json, int parent, int node)
    {
        var item = parent + 1;
        var index = 0;
        for (var next = json.After(item); next <= node; next = json.After(item), index++)
            item = next;
        pointer.Append('/').Append(index.ToString(CultureInfo.InvariantCulture));
        return item;
    }

    private static int FindProperty(in IndexedJson json, int node, ReadOnlySpan<char> token)
    {
#if NET
        // Most tokens are short and have nothing to escape.
        Span<byte> shortToken = stackalloc byte[3 * ShortLength];
        if (token.Length <= ShortLength && !token.Contains('~'))
        {
            return Utf8.FromUtf16(token, shortToken, out _, out var shortLength, replaceInvalidSequences: false) == OperationStatus.Done
                ? FindProperty(json, node, shortToken.Slice(0, shortLength))
                : -1;
        }
#endif
        var bytes = ArrayPool<byte>.Shared.Rent(Math.Max(1, token.Length * 3));
        var found = TryDecode(token, bytes, out var length) ? FindProperty(json, node, bytes.AsSpan(0, length)) : -1;
        ArrayPool<byte>.Shared.Return(bytes);
        return found;
    }

    private static int FindProperty(in IndexedJson json, int node, ReadOnlySpan<byte> utf8)
    {
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            if (JsonStrings.Equals(json, name, utf8))
                return name + 1;
        }

        return -1;
    }

    private static int FindItem(in IndexedJson json, int node, ReadOnlySpan<char> token)
    {
        if (!TryReadIndex(token, out var index) || index >= json.CountOf(node))
            return -1;

        var item = node + 1;
        for (; index > 0; index--)
            item = json.After(item);
        return item;
    }

    /// <summary>Reads an array index: 0, or digits that don't start with 0 (RFC 6901 section 4).</summary>
    private static bool TryReadIndex(ReadOnlySpan<char> token, out int index)
    {
        index = 0;
        if (token.IsEmpty || token.Length > 9 || (token.Length > 1 && token[0] == '0'))
            return false;

        foreach (var digit in token)
        {
            if (digit is < '0' or > '9')
                return false;
            index = (index * 10) + digit - '0';
        }

        return true;
    }

    private static bool TryDecode(ReadOnlySpan<char> token, byte[] bytes, out int length)
    {
        length = 0;
        var text = token.ToArray();
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '~')
                text[count++] = text[i];
            else if (i + 1 < text.Length && text[i + 1] is '0' or '1')
                text[count++] = text[++i] == '0' ? '~' : '/';
            else
                return false;
        }

        try
        {
            length = StrictUtf8.GetBytes(text, 0, count, bytes, 0);
            return true;
        }
        catch (EncoderFallbackException)
        {
            // A lone surrogate: no name of an indexed document contains one.
            return false;
        }
    }
}
