using System.Buffers;
using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
#endif

namespace Schemawright.Json.Indexing;

/// <summary>The growing storage into which a document's tokens are written, with the stack of open brackets.</summary>
internal sealed class TokenBuffer
{
    // What an idle index keeps: half a megabyte of tokens. Larger arrays are returned to the shared pool.
    private const int MaxKeptTokens = 1 << 16;
    private const int MaxKeptBrackets = 1 << 10;
    private const int MaxGuessedTokens = 1 << 20;
    private const int BytesOfToken = 8;

    private JsonToken[] _tokens = [];
    private OpenBracket[] _brackets = [];
    private int _count;
    private int _depth;
    private bool _hasLargeArrays;

    /// <summary>The tokens that have been written.</summary>
    public ReadOnlySpan<JsonToken> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>How many brackets are open.</summary>
    public int Depth => _depth;

    /// <summary>The innermost open bracket.</summary>
    public ref OpenBracket Innermost => ref _brackets[_depth - 1];

    /// <summary>Adds a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int start, uint data)
    {
        if (_count == _tokens.Length)
            GrowTokens(_count);
        _tokens[_count++] = new JsonToken((uint)start, data);
    }

    /// <summary>Adds the token of an opening bracket and makes it the innermost one.</summary>
    public void Open(int start)
    {
        if (_depth == _brackets.Length)
            GrowBrackets(_depth);
        _brackets[_depth++] = new OpenBracket { Node = _count };
        Add(start, 0);
    }

    /// <summary>Adds the token of the bracket that closes the innermost open one, and links the two.</summary>
    public int Close(int start)
    {
        var opened = _brackets[--_depth];
        _tokens[opened.Node] = new JsonToken(_tokens[opened.Node].Start, (uint)_count);
        Add(start, (uint)opened.Count);
        return opened.Node;
    }

#if NET
    /// <summary>Working memory for building with vectors.</summary>
    public VectorScratch Scratch => field ??= new VectorScratch();

    /// <summary>Sets how many tokens have been written into the memory from <see cref="Reserve"/>.</summary>
    public void SetCount(int count) => _count = count;

    /// <summary>The first tokens of those written into the memory from <see cref="Reserve"/>.</summary>
    public ReadOnlySpan<JsonToken> FirstTokens(int count) => _tokens.AsSpan(0, count);

    /// <summary>Ensures that a bracket fits on the stack.</summary>
    public void ReserveBracket(int depth)
    {
        if (depth == _brackets.Length)
            GrowBrackets(depth);
    }

    /// <summary>A bracket on the stack.</summary>
    public ref OpenBracket OpenAt(int depth) => ref _brackets[depth];

    /// <summary>Ensures that the tokens of as many blocks as are read at once fit.</summary>
    /// <param name="used">The number of tokens so far.</param>
    /// <param name="length">The length of the document in bytes; few documents have more than a token per eight bytes, so growing is rare.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref JsonToken Reserve(int used, int length)
    {
        if (_tokens.Length - used < VectorScratch.MaxTokens)
            GrowTokens(Math.Max(used, Math.Max(VectorScratch.MaxTokens, Math.Min(length / (2 * BytesOfToken), MaxGuessedTokens))));
        return ref MemoryMarshal.GetArrayDataReference(_tokens);
    }
#endif

    /// <summary>Removes all tokens and brackets.</summary>
    public void Clear()
    {
        _count = _depth = 0;
    }

    /// <summary>Returns large arrays to the shared pool.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Trim()
    {
        Clear();
        if (_hasLargeArrays)
            ReturnLargeArrays();
    }

    /// <summary>Returns all arrays to the shared pool.</summary>
    public void Release()
    {
        Clear();
        Return(ref _tokens);
        Return(ref _brackets);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void GrowTokens(int used)
    {
        Grow(ref _tokens, used);
        _hasLargeArrays |= _tokens.Length > MaxKeptTokens;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void GrowBrackets(int used)
    {
        Grow(ref _brackets, used);
        _hasLargeArrays |= _brackets.Length > MaxKeptBrackets;
    }

    private void ReturnLargeArrays()
    {
        _hasLargeArrays = false;
        if (_tokens.Length > MaxKeptTokens)
            Return(ref _tokens);
        if (_brackets.Length > MaxKeptBrackets)
            Return(ref _brackets);
    }

    private static void Grow<T>(ref T[] array, int used)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(64, used * 2));
        Array.Copy(array, larger, Math.Min(array.Length, used));
        Return(ref array);
        array = larger;
    }

    private static void Return<T>(ref T[] array)
    {
        if (array.Length > 0)
            ArrayPool<T>.Shared.Return(array);
        array = [];
    }
}
