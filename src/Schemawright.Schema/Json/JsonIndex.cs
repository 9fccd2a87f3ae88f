using System.Runtime.CompilerServices;
using Schemawright.Json.Indexing;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace Schemawright.Json;

/// <summary>The pooled storage of one text's index.</summary>
/// <remarks>
/// An index may be used by one thread at a time. Indexes may be rented while others are still in use, also on the same thread; a warm
/// <see cref="TryBuild"/> allocates nothing.
/// </remarks>
public sealed class JsonIndex : IDisposable
{
    private const int MaxTextLength = 1 << 30;
    private const int MaxFreePerThread = 8;

    // The first index of a thread stays its own: giving it back is no more than saying so.
    [ThreadStatic]
    private static JsonIndex? _ownOfThread;

    [ThreadStatic]
    private static JsonIndex? _firstFree;

    private readonly TokenBuffer _buffer = new();
    private JsonIndex? _nextFree;
    private int _freeBehind;
    private bool _isOwnOfThread;
    private bool _isFree;

    private JsonIndex()
    {
    }

    /// <summary>Takes an index from the pool. Dispose it to give it back.</summary>
    /// <returns>An index without content.</returns>
    public static JsonIndex Rent()
    {
        var index = _ownOfThread;
        if (index is null || !Volatile.Read(ref index._isFree))
            return RentAnother();

        index._isFree = false;
        return index;
    }

    private static JsonIndex RentAnother()
    {
        return _ownOfThread is null ? _ownOfThread = new JsonIndex { _isOwnOfThread = true } : RentForLong();
    }

    /// <summary>Takes an index that is kept for the whole of a stream: not the thread's own, which those who need one for a moment find quicker.</summary>
    internal static JsonIndex RentForLong()
    {
        var index = _firstFree;
        if (index is null)
            return new JsonIndex();

        _firstFree = index._nextFree;
        index._nextFree = null;
        index._isFree = false;
        return index;
    }

    /// <summary>Indexes a text: checks UTF-8 and the whole grammar of RFC 8259, and finds every value.</summary>
    /// <param name="utf8">The text; a UTF-8 byte order mark is skipped.</param>
    /// <param name="options">Limits; null for <see cref="JsonIndexOptions.Default"/>.</param>
    /// <param name="error">What is wrong and where, when the answer is false.</param>
    /// <returns>Whether the text is JSON within the limits.</returns>
    /// <exception cref="ObjectDisposedException">The index has been given back.</exception>
    public bool TryBuild(ReadOnlySpan<byte> utf8, JsonIndexOptions? options, out JsonSyntaxError error) =>
        TryBuildWith(IndexBuilderKind.Quickest, utf8, options, out error);

    /// <summary>Indexes a text for a reader that meets every member anyway and refuses a name that an object has twice itself.</summary>
    /// <param name="utf8">The text; a UTF-8 byte order mark is skipped.</param>
    /// <returns>Whether the text is JSON within the default limits, but for names that an object has twice.</returns>
    internal bool TryBuildWithUncheckedNames(ReadOnlySpan<byte> utf8) => TryBuildWith(IndexBuilderKind.Quickest, utf8, JsonIndexOptions.WithUncheckedNames, out _);

    /// <summary>Indexes a text in a given way.</summary>
    internal bool TryBuildWith(IndexBuilderKind kind, ReadOnlySpan<byte> utf8, JsonIndexOptions? options, out JsonSyntaxError error)
    {
        ThrowIfFree();
        options ??= JsonIndexOptions.Default;
        _buffer.Clear();

        var longest = Math.Min(options.MaxLength, MaxTextLength);
        if (utf8.Length > longest)
        {
            error = new JsonSyntaxError(JsonSyntaxErrorCode.TooLong, Math.Max(longest, 0));
            return false;
        }

        error = default;
        return TryBuildWithVectors(kind, utf8, options) || TryBuildByBytes(utf8, options, out error);
    }

    /// <summary>Indexes a text whose lines each are one value, as in NDJSON, at once. Lines end with a line feed, or with a carriage return and a line feed.</summary>
    /// <remarks>
    /// <see cref="Over"/> then gives all values behind one another: the first one is node 0, the next one <see cref="IndexedJson.After"/> it, and so on up to
    /// <see cref="IndexedJson.NodeCount"/>. No depth, limit or name reaches from one line to another.
    /// </remarks>
    /// <param name="utf8Lines">The lines; behind the last one there is no line feed.</param>
    /// <param name="options">Limits for each line; null for <see cref="JsonIndexOptions.Default"/>.</param>
    /// <returns>
    /// Whether each line is JSON within the limits. False says nothing of any single line: also where lines are blank, or where the machine has no vectors,
    /// each line is to be indexed on its own.
    /// </returns>
    /// <exception cref="ObjectDisposedException">The index has been given back.</exception>
    public bool TryBuildLines(ReadOnlySpan<byte> utf8Lines, JsonIndexOptions? options) => TryBuildLinesWith(IndexBuilderKind.Quickest, utf8Lines, options);

    /// <summary>Indexes lines as <see cref="TryBuildWithUncheckedNames"/> does a text.</summary>
    internal bool TryBuildLinesWithUncheckedNames(ReadOnlySpan<byte> utf8Lines) => TryBuildLinesWith(IndexBuilderKind.Quickest, utf8Lines, JsonIndexOptions.WithUncheckedNames);

    /// <summary>Indexes lines in a given way.</summary>
    internal bool TryBuildLinesWith(IndexBuilderKind kind, ReadOnlySpan<byte> utf8Lines, JsonIndexOptions? options)
    {
        ThrowIfFree();
        options ??= JsonIndexOptions.Default;
        _buffer.Clear();
#if NET
        return utf8Lines.Length <= Math.Min(options.MaxLength, MaxTextLength) && TryBuildWithVectors<ValuesByLine>(kind, utf8Lines, options);
#else
        return false;
#endif
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryBuildWithVectors(IndexBuilderKind kind, ReadOnlySpan<byte> utf8, JsonIndexOptions options)
    {
#if NET
        return TryBuildWithVectors<SingleValue>(kind, utf8, options);
#else
        return false;
#endif
    }

#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryBuildWithVectors<TLayout>(IndexBuilderKind kind, ReadOnlySpan<byte> utf8, JsonIndexOptions options)
        where TLayout : struct, IDocumentLayout
    {
        if (kind == IndexBuilderKind.Quickest)
        {
            if (Vector512.IsHardwareAccelerated)
                return VectorIndexBuilder<ByteVectors512, TLayout>.TryBuild(utf8, options, _buffer);
            if (Vector256.IsHardwareAccelerated)
                return VectorIndexBuilder<ByteVectors256, TLayout>.TryBuild(utf8, options, _buffer);
            return Vector128.IsHardwareAccelerated && VectorIndexBuilder<ByteVectors128, TLayout>.TryBuild(utf8, options, _buffer);
        }

        return kind switch
        {
            IndexBuilderKind.Vector128 => VectorIndexBuilder<ByteVectors128, TLayout>.TryBuild(utf8, options, _buffer),
            IndexBuilderKind.Vector256 => VectorIndexBuilder<ByteVectors256, TLayout>.TryBuild(utf8, options, _buffer),
            IndexBuilderKind.Vector512 => VectorIndexBuilder<ByteVectors512, TLayout>.TryBuild(utf8, options, _buffer),
            _ => false,
        };
    }
#endif

    /// <summary>Builds where there are no vectors, and says what is wrong where a builder with vectors has found that something is.</summary>
    private bool TryBuildByBytes(ReadOnlySpan<byte> utf8, JsonIndexOptions options, out JsonSyntaxError error)
    {
        _buffer.Clear();
        if (new ScalarIndexBuilder(utf8, options, _buffer).TryBuild(out error))
            return true;

        _buffer.Clear();
        if (TextEncodings.IsUtf16OrUtf32(utf8))
            error = new JsonSyntaxError(JsonSyntaxErrorCode.NotUtf8Encoding, 0);
        return false;
    }

    /// <summary>The indexed text.</summary>
    /// <param name="utf8">The same bytes that were given to <see cref="TryBuild"/>.</param>
    /// <returns>Random access to its values.</returns>
    /// <exception cref="ObjectDisposedException">The index has been given back.</exception>
    public IndexedJson Over(ReadOnlySpan<byte> utf8)
    {
        ThrowIfFree();
        return new IndexedJson(utf8, _buffer.Tokens);
    }

    /// <summary>The text that <see cref="TryBuildWithUncheckedNames"/> has indexed.</summary>
    internal IndexedJson OverUncheckedNames(ReadOnlySpan<byte> utf8) => new(utf8, _buffer.Tokens, hasUncheckedNames: true);

    /// <summary>A copy of the tokens that outlives this index.</summary>
    /// <returns>An array of exactly the tokens of the last text.</returns>
    /// <exception cref="ObjectDisposedException">The index has been given back.</exception>
    public JsonToken[] ToArray()
    {
        ThrowIfFree();
        return _buffer.Tokens.ToArray();
    }

    /// <summary>Gives the storage back to the pool.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Dispose()
    {
        if (_isOwnOfThread && !_isFree)
        {
            // Perhaps on another thread than the one that takes it next.
            _buffer.Trim();
            Volatile.Write(ref _isFree, true);
            return;
        }

        GiveBack();
    }

    private void GiveBack()
    {
        if (_isFree)
            return;

        _isFree = true;
        var next = _firstFree;
        var behind = next is null ? 0 : next._freeBehind + 1;
        if (behind >= MaxFreePerThread)
        {
            _buffer.Release();
            return;
        }

        _buffer.Trim();
        _freeBehind = behind;
        _nextFree = next;
        _firstFree = this;
    }

    private void ThrowIfFree()
    {
        if (_isFree)
            throw new ObjectDisposedException(nameof(JsonIndex));
    }
}
