#if NET
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace Schemawright.Json.Indexing;

/// <summary>
/// Reads a document in blocks of 64 bytes and writes the same tokens as <see cref="ScalarIndexBuilder"/>. It only decides whether the document is JSON; if it
/// is not, the scalar builder finds out what is wrong, and where.
/// </summary>
/// <remarks>
/// A block of the document is turned into bitmaps with a bit for each byte. They show, without a branch for each byte or token, what is inside strings, and
/// where tokens start and end. The first byte of each token, and the commas and colons, are then written one after the other: these symbols are all that the
/// grammar depends on, and are read in blocks of 64 in turn.
/// </remarks>
internal unsafe ref partial struct VectorIndexBuilder<TVectors, TLayout>
    where TVectors : struct, IByteVectors
    where TLayout : struct, IDocumentLayout
{
    private readonly byte* _utf8;
    private readonly int _length;
    private readonly int _maxDepth;
    private readonly bool _allowDuplicateNames;
    private readonly TokenBuffer _buffer;
    private readonly VectorScratch _scratch;

    // The state after the blocks of the document read so far.
    private BlockCarry _carry;
    private EscapedBlock _escaped;
    private ulong _nonAscii;
    private int _bytesOfOpenCharacter;
    private uint _openStringFlag;
    private int _secondOfPair;
    private ref JsonToken _tokens;
    private int _count;
    private int _symbolCount;

    // The state after the blocks of symbols read so far.
    private SymbolCarry _last;
    private int _nodes;
    private int _openPrimitive;
    private OpenBracket _innermost;
    private int _depth;
    private int _lineFeeds;

    private VectorIndexBuilder(byte* start, int length, JsonIndexOptions options, TokenBuffer buffer)
    {
        _utf8 = start;
        _length = length;
        _buffer = buffer;
        _scratch = buffer.Scratch;
        _maxDepth = options.MaxDepth;
        _allowDuplicateNames = options.AllowDuplicateNames;
        _last.Comma = 1;
        _secondOfPair = -1;
        _openPrimitive = -1;
    }

    private readonly ReadOnlySpan<byte> Document => new(_utf8, _length);

    /// <summary>The part of the document read so far, to look at whole objects in it.</summary>
    private readonly IndexedJson JsonSoFar => new(Document, _buffer.FirstTokens(_count));

    /// <summary>Whether exactly one value has been read, or one for each line, and nothing is open.</summary>
    private readonly bool IsComplete =>
        (_carry.InsideString | _last.Comma | _last.Colon) == 0 && _depth == 0
        && _innermost.Count == (TLayout.HasLines ? _lineFeeds + 1 : 1) && _innermost.Names == 0;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The whole document.</param>
    /// <param name="options">The depth limit, and whether duplicate names are allowed.</param>
    /// <param name="buffer">Where the tokens are written.</param>
    /// <returns>Whether the document is JSON within the limits.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryBuild(ReadOnlySpan<byte> utf8, JsonIndexOptions options, TokenBuffer buffer)
    {
        fixed (byte* start = utf8)
        {
            var builder = new VectorIndexBuilder<TVectors, TLayout>(start, utf8.Length, options, buffer);
            for (var offset = TextEncodings.ByteOrderMarkLength(utf8); offset < utf8.Length;)
            {
                var end = Math.Min(utf8.Length, offset + (VectorScratch.MaxBlocks * ByteBlock.Length));
                builder._tokens = ref buffer.Reserve(builder._count, utf8.Length);
                if (!builder.TryRead(offset, end))
                    return false;
                offset = end;
            }

            buffer.SetCount(builder._count);
            return builder.IsComplete;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryRead(int offset, int end) =>
        TryReadBlocks(offset, end) && (_nonAscii == 0 || IsUtf8(offset, end)) && TryReadSymbols(end == _length) && (end != _length || TryEndPrimitive());

    /// <summary>Checks that a part of the document is UTF-8. A character that may continue after the part is left to the next call.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsUtf8(int offset, int end)
    {
        var start = offset - _bytesOfOpenCharacter;
        _bytesOfOpenCharacter = end < _length ? Utf8Sequences.LengthOfLast(Document[start..end]) : 0;
        _nonAscii = (ulong)_bytesOfOpenCharacter;
        return Utf8.IsValid(Document[start..(end - _bytesOfOpenCharacter)]);
    }
}
#endif
