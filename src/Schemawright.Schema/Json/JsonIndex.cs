using System.Runtime.CompilerServices;
using Schemawright.Json.Indexing;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace Schemawright.Json;

/// <summary>The pooled storage of a document's index.</summary>
/// <remarks>
/// An index may be used by one thread at a time. Further indexes may be rented while others are in use, also on the same thread.
/// Once its storage has grown, <see cref="TryBuild"/> allocates nothing.
/// </remarks>
public sealed class JsonIndex : IDisposable
{
    private const int MaxTextLength = 1 << 30;
    private const int MaxFreePerThread = 8;

    // The first index of a thread stays with the thread: returning it only marks it as free.
    [ThreadStatic]
    private static JsonIndex? _ownOfThread;

    [ThreadStatic]
    private static JsonIndex? _firstFree;

    private readonly TokenBuffer _buffer = new();
    private JsonIndex? _nextFree;
    private int _freeAfter;
    private bool _isOwnOfThread;
    private bool _isFree;

    private JsonIndex()
    {
    }

    /// <summary>Rents an index from the pool. Dispose it to return it.</summary>
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

    /// <summary>Rents an index for the duration of a stream. It is never the thread's own, so that this one stays available for short uses.</summary>
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

    /// <summary>Indexes a document: checks UTF-8 and the whole grammar of RFC 8259, and finds every value.</summary>
    /// <param name="utf8">The document; a UTF-8 byte order mark is skipped.</param>
    /// <param name="options">Limits; <see langword="null"/> for <see cref="JsonIndexOptions.Default"/>.</param>
    /// <param name="error">What is wrong and where, if the result is <see langword="false"/>.</param>
    /// <returns><see langword="true"/> if the input is valid JSON within the limits.</returns>
    /// <exception cref="ObjectDisposedException">The index has been returned.</exception>
    public bool TryBuild(ReadOnlySpan<byte> utf8, JsonIndexOptions? options, out JsonSyntaxError error) =>
        TryBuildWith(IndexBuilderKind.Quickest, utf8, options, out error);

    /// <summary>Indexes a document for a reader that visits every property anyway and rejects duplicate names itself. Names are not compared here.</summary>
    internal bool TryBuildWithUncheckedNames(ReadOnlySpan<byte> utf8) =>
        TryBuildWith(IndexBuilderKind.Quickest, utf8, JsonIndexOptions.WithUncheckedNames, out _);

    /// <summary>Indexes a document with a given builder.</summary>
    internal bool TryBuildWith(IndexBuilderKind kind, ReadOnlySpan<byte> utf8, JsonIndexOptions? options, out JsonSyntaxError error)
    {
        ThrowIfFree();
        options ??= JsonIndexOptions.Default;
        _buffer.Clear();

        var maxLength = Math.Min(options.MaxLength, MaxTextLength);
        if (utf8.Length > maxLength)
        {
            error = new JsonSyntaxError(JsonSyntaxErrorCode.TooLong, Math.Max(maxLength, 0));
            return false;
        }

        error = default;
        return TryBuildWithVectors(kind, utf8, options) || TryBuildByBytes(utf8, options, out error);
    }

    /// <summary>Indexes many lines at once, each of which is one value, as in NDJSON. Lines end with LF or CR LF.</summary>
    /// <remarks>
    /// <see cref="Over"/> then gives all values in sequence: the first one is node 0, the next one <see cref="IndexedJson.After"/> it, and so on up to
    /// <see cref="IndexedJson.NodeCount"/>. Depth, limits and names are checked for each line by itself.
    /// </remarks>
    /// <param name="utf8Lines">The lines, without the line feed of the last one.</param>
    /// <param name="options">Limits for each line; <see langword="null"/> for <see cref="JsonIndexOptions.Default"/>.</param>
    /// <returns>
    /// <see langword="true"/> if each line is JSON within the limits. Otherwise index each line on its own: <see langword="false"/> does not mean
    /// that a line is invalid; it is also returned if lines are blank or the machine has no vectors.
    /// </returns>
    /// <exception cref="ObjectDisposedException">The index has been returned.</exception>
    public bool TryBuildLines(ReadOnlySpan<byte> utf8Lines, JsonIndexOptions? options) => TryBuildLinesWith(IndexBuilderKind.Quickest, utf8Lines, options);

    /// <summary>Indexes lines as <see cref="TryBuildWithUncheckedNames"/> does a document.</summary>
    internal bool TryBuildLinesWithUncheckedNames(ReadOnlySpan<byte> utf8Lines) =>
        TryBuildLinesWith(IndexBuilderKind.Quickest, utf8Lines, JsonIndexOptions.WithUncheckedNames);

    /// <summary>Indexes lines with a given builder.</summary>
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

    /// <summary>Builds on machines without vectors, and finds the error in a document that a vectorized builder has rejected.</summary>
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

    /// <summary>The indexed document.</summary>
    /// <param name="utf8">The same bytes that were given to <see cref="TryBuild"/>.</param>
    /// <returns>Random access to its values.</returns>
    /// <exception cref="ObjectDisposedException">The index has been returned.</exception>
    public IndexedJson Over(ReadOnlySpan<byte> utf8)
    {
        ThrowIfFree();
        return new IndexedJson(utf8, _buffer.Tokens);
    }

    /// <summary>The document that <see cref="TryBuildWithUncheckedNames"/> has indexed.</summary>
    internal IndexedJson OverUncheckedNames(ReadOnlySpan<byte> utf8) => new(utf8, _buffer.Tokens, hasUncheckedNames: true);

    /// <summary>A copy of the tokens that outlives this index.</summary>
    /// <returns>An array of exactly the tokens of the last document.</returns>
    /// <exception cref="ObjectDisposedException">The index has been returned.</exception>
    public JsonToken[] ToArray()
    {
        ThrowIfFree();
        return _buffer.Tokens.ToArray();
    }

    /// <summary>Returns the storage to the pool.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Dispose()
    {
        if (_isOwnOfThread && !_isFree)
        {
            // The next user may be another thread, so nothing may change after this.
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
        var freeAfter = next is null ? 0 : next._freeAfter + 1;
        if (freeAfter >= MaxFreePerThread)
        {
            _buffer.Release();
            return;
        }

        _buffer.Trim();
        _freeAfter = freeAfter;
        _nextFree = next;
        _firstFree = this;
    }

    private void ThrowIfFree()
    {
        if (_isFree)
            throw new ObjectDisposedException(nameof(JsonIndex));
    }
}
