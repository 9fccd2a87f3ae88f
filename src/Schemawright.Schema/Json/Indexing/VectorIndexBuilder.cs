#if NET
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace Schemawright.Json.Indexing;

/// <summary>
/// Reads a text in blocks of 64 bytes and writes the same tokens as <see cref="ScalarIndexBuilder"/>. It only says whether a text is JSON; what is wrong
/// with one that is not, and where, the scalar builder tells.
/// </summary>
/// <remarks>
/// A block of text is turned into masks that have a bit for each byte. From them follow, without a branch for each byte or token, what is inside of strings,
/// and where tokens start and end. The first byte of each token is then put behind the ones before, as are commas and colons: these symbols are all that the
/// grammar is about, and are read in blocks of 64 in their turn.
/// </remarks>
/// <typeparam name="TVectors">The width of the vectors.</typeparam>
/// <typeparam name="TLayout">How many values the text has.</typeparam>
internal unsafe ref partial struct VectorIndexBuilder<TVectors, TLayout>
    where TVectors : struct, IByteVectors
    where TLayout : struct, IDocumentLayout
{
    private readonly byte* _text;
    private readonly int _length;
    private readonly int _maxDepth;
    private readonly bool _allowDuplicateNames;
    private readonly TokenBuffer _buffer;
    private readonly VectorScratch _scratch;

    // What has been read in blocks of text.
    private BlockCarry _carry;
    private EscapedBlock _escaped;
    private ulong _nonAscii;
    private int _bytesOfOpenCharacter;
    private uint _openStringFlag;
    private int _secondOfPair;
    private ref JsonToken _tokens;
    private int _count;
    private int _symbolCount;

    // What has been read in blocks of symbols.
    private SymbolCarry _last;
    private int _nodes;
    private int _openPrimitive;
    private OpenBracket _innermost;
    private int _depth;
    private int _lineFeeds;

    private VectorIndexBuilder(byte* text, int length, JsonIndexOptions options, TokenBuffer buffer)
    {
        _text = text;
        _length = length;
        _buffer = buffer;
        _scratch = buffer.Scratch;
        _maxDepth = options.MaxDepth;
        _allowDuplicateNames = options.AllowDuplicateNames;
        _last.Comma = 1;
        _secondOfPair = -1;
        _openPrimitive = -1;
    }

    private readonly ReadOnlySpan<byte> Utf8Text => new(_text, _length);

    /// <summary>What has been read, for looking at whole objects in it.</summary>
    private readonly IndexedJson JsonSoFar => new(Utf8Text, _buffer.FirstTokens(_count));

    /// <summary>Whether exactly one value has been read, or one for each line, and nothing is open.</summary>
    private readonly bool IsComplete =>
        (_carry.InsideString | _last.Comma | _last.Colon) == 0 && _depth == 0 && _innermost.Count == (TLayout.HasLines ? _lineFeeds + 1 : 1) && _innermost.Names == 0;

    /// <summary>Reads a text.</summary>
    /// <param name="utf8">The whole text.</param>
    /// <param name="options">The depth limit, and whether names may repeat.</param>
    /// <param name="buffer">Where the tokens go.</param>
    /// <returns>Whether it is JSON within the limits.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryBuild(ReadOnlySpan<byte> utf8, JsonIndexOptions options, TokenBuffer buffer)
    {
        fixed (byte* text = utf8)
        {
            var builder = new VectorIndexBuilder<TVectors, TLayout>(text, utf8.Length, options, buffer);
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

    /// <summary>Checks the characters of what has been read. One that may go on behind it is left to what is read next.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsUtf8(int offset, int end)
    {
        var start = offset - _bytesOfOpenCharacter;
        _bytesOfOpenCharacter = end < _length ? Utf8Sequences.LengthOfLast(Utf8Text[start..end]) : 0;
        _nonAscii = (ulong)_bytesOfOpenCharacter;
        return Utf8.IsValid(Utf8Text[start..(end - _bytesOfOpenCharacter)]);
    }
}
#endif
