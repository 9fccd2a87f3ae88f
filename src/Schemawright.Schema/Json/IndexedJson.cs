using System.Runtime.CompilerServices;

namespace Schemawright.Json;

/// <summary>
/// A JSON document with its index: random access to every value by its node, without objects and without copies.
/// Node 0 is the root value.
/// </summary>
/// <remarks>
/// Iterating over an object: <c>for (var name = node + 1; name &lt; json.EndOf(node); name = json.After(name + 1))</c> visits the node of each property name;
/// its value is <c>name + 1</c>. Iterating over an array: <c>for (var item = node + 1; item &lt; json.EndOf(node); item = json.After(item))</c>. The document
/// was checked when it was indexed, so it is known to be well-formed here.
/// </remarks>
public readonly ref struct IndexedJson
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly ReadOnlySpan<JsonToken> _tokens;
    private readonly bool _hasUncheckedNames;

    /// <summary>Combines a document and the tokens created from it.</summary>
    internal IndexedJson(ReadOnlySpan<byte> utf8, ReadOnlySpan<JsonToken> tokens, bool hasUncheckedNames = false)
    {
        _utf8 = utf8;
        _tokens = tokens;
        _hasUncheckedNames = hasUncheckedNames;
    }

    /// <summary>The whole document, as it was indexed.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>The index of the document.</summary>
    internal ReadOnlySpan<JsonToken> Tokens => _tokens;

    /// <summary>Whether the index has not checked for duplicate property names, so that the reader must.</summary>
    internal bool HasUncheckedNames => _hasUncheckedNames;

    /// <summary>How many nodes there are: values, property names and closing brackets.</summary>
    public int NodeCount => _tokens.Length;

    /// <summary>The kind of the value at <paramref name="node"/>.</summary>
    /// <param name="node">The node of a value or property name.</param>
    /// <returns>The kind; <see cref="JsonKind.End"/> for a closing bracket.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public JsonKind KindOf(int node) => (JsonKind)JsonKinds.ByFirstByte[_utf8[(int)_tokens[node].Start]];

    /// <summary>Whether the value is an object.</summary>
    /// <param name="node">The node of a value.</param>
    /// <returns><see langword="true"/> for an object.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsObject(int node) => _utf8[(int)_tokens[node].Start] == (byte)'{';

    /// <summary>Whether the value is an array.</summary>
    /// <param name="node">The node of a value.</param>
    /// <returns><see langword="true"/> for an array.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsArray(int node) => _utf8[(int)_tokens[node].Start] == (byte)'[';

    /// <summary>Whether the value is a string.</summary>
    /// <param name="node">The node of a value.</param>
    /// <returns><see langword="true"/> for a string.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsString(int node) => _utf8[(int)_tokens[node].Start] == (byte)'"';

    /// <summary>Whether the value is <c>null</c>.</summary>
    /// <param name="node">The node of a value.</param>
    /// <returns><see langword="true"/> for <c>null</c>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsNull(int node) => _utf8[(int)_tokens[node].Start] == (byte)'n';

    /// <summary>Whether the value is a number.</summary>
    /// <param name="node">The node of a value.</param>
    /// <returns><see langword="true"/> for a number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsNumber(int node)
    {
        var first = _utf8[(int)_tokens[node].Start];
        return first == (byte)'-' || (uint)(first - '0') <= 9;
    }

    /// <summary>The node of the closing bracket of an object or array.</summary>
    /// <param name="node">The node of an object or array.</param>
    /// <returns>The closing node. It is also the first node that is not inside the value.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EndOf(int node) => (int)_tokens[node].Data;

    /// <summary>The node that follows the whole value.</summary>
    /// <param name="node">The node of a value or property name.</param>
    /// <returns>The next sibling, or the parent's closing node.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int After(int node)
    {
        var token = _tokens[node];

        // '[' is 0x5B and '{' 0x7B: they differ in one bit, and no other first byte of a value has this pattern.
        return (_utf8[(int)token.Start] | 0x20) == '{' ? (int)token.Data + 1 : node + 1;
    }

    /// <summary>How many properties an object has, or items an array.</summary>
    /// <param name="node">The node of an object or array.</param>
    /// <returns>The count.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CountOf(int node) => (int)_tokens[(int)_tokens[node].Data].Data;

    /// <summary>The bytes between the quotes of a string, escapes not decoded.</summary>
    /// <param name="node">The node of a string or property name.</param>
    /// <returns>A slice of the document.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> RawString(int node)
    {
        var token = _tokens[node];
        return _utf8.Slice((int)token.Start + 1, (int)((token.Data & ~JsonToken.Flag) - token.Start) - 1);
    }

    /// <summary>Whether a string has escapes, so that <see cref="RawString"/> is not its value.</summary>
    /// <param name="node">The node of a string or property name.</param>
    /// <returns><see langword="true"/> if a backslash occurs in it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasEscapes(int node) => (_tokens[node].Data & JsonToken.Flag) != 0;

    /// <summary>Whether a number is written with digits only: no fraction and no exponent.</summary>
    /// <param name="node">The node of a number.</param>
    /// <returns><see langword="true"/> for <c>-12</c>, <see langword="false"/> for <c>12.0</c> and <c>12e0</c>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsPlainInteger(int node) => (_tokens[node].Data & JsonToken.Flag) == 0;

    /// <summary>The offset in the document where the value starts: the opening bracket or quote, or the first byte of a number or literal.</summary>
    /// <param name="node">Any node.</param>
    /// <returns>The byte offset.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StartOf(int node) => (int)_tokens[node].Start;

    /// <summary>The whole value as it is written, brackets and quotes included.</summary>
    /// <param name="node">The node of a value or property name.</param>
    /// <returns>A slice of the document.</returns>
    public ReadOnlySpan<byte> RawValue(int node)
    {
        var token = _tokens[node];
        var start = (int)token.Start;
        var isClosedByBracket = (_utf8[start] | 0x20) == '{';
        var last = isClosedByBracket ? _tokens[(int)token.Data].Start : token.Data & ~JsonToken.Flag;
        return _utf8.Slice(start, (int)last - start + 1);
    }
}
