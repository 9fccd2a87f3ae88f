#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace Schemawright.Schema.Json;

/// <summary>
/// Reads a text in blocks of 64 bytes and writes the same tokens as <see cref="ScalarIndexBuilder"/>. It only says whether a text is JSON; what is wrong
/// with one that is not, and where, the scalar builder tells.
/// </summary>
/// <remarks>
/// A block is turned into masks that have a bit for each byte. From them follow, without a branch for each byte or token, what is inside of strings, where
/// tokens start and end, and whether each may stand behind the one before. Brackets and names are noted, and looked at together once in some blocks.
/// </remarks>
/// <typeparam name="TVectors">The width of the vectors.</typeparam>
internal ref partial struct VectorIndexBuilder<TVectors>
    where TVectors : struct, ITextVectors
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly TokenBuffer _buffer;
    private readonly VectorScratch _scratch;
    private readonly OpenNames _names;
    private readonly int _maxDepth;
    private readonly bool _allowDuplicateNames;

    // What a block leaves open for the next one. Single bits are 0 or 1.
    private ulong _firstIsEscaped;
    private ulong _insideString;
    private ulong _insidePrimitive;
    private ulong _nextIsValue;
    private ulong _nextIsFirst;
    private ulong _nextFollowsName;
    private ulong _nonAscii;
    private uint _openStringFlag;
    private int _secondOfPair;

    private ref JsonToken _tokens;
    private int _tokenLimit;
    private int _count;
    private int _commaCount;
    private int _colonCount;

    // What has been noted since brackets were matched last.
    private int _blockCount;
    private int _notedBrackets;
    private int _notedColons;

    private OpenBracket _innermost;
    private int _depth;
    private int _matchedCommas;
    private int _matchedColons;

    /// <summary>Prepares to read a text.</summary>
    /// <param name="utf8">The whole text.</param>
    /// <param name="options">The depth limit, and whether names may repeat.</param>
    /// <param name="buffer">Where the tokens go.</param>
    public VectorIndexBuilder(ReadOnlySpan<byte> utf8, JsonIndexOptions options, TokenBuffer buffer)
    {
        _utf8 = utf8;
        _buffer = buffer;
        _scratch = buffer.Scratch;
        _names = buffer.Names;
        _maxDepth = options.MaxDepth;
        _allowDuplicateNames = options.AllowDuplicateNames;
        _nextIsValue = 1;
        _secondOfPair = -1;
    }

    private readonly bool IsComplete =>
        _insideString == 0 && _nextIsValue == 0 && _depth == 0 && _innermost.Count == 0 && _innermost.Names == 0;

    /// <summary>Reads the text.</summary>
    /// <returns>Whether it is JSON within the limits.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryBuild()
    {
        ref var text = ref MemoryMarshal.GetReference(_utf8);
        var offset = TextEncodings.ByteOrderMarkLength(_utf8);
        var isLast = false;
        while (!isLast)
        {
            ref var start = ref Unsafe.Add(ref text, offset);
            isLast = _utf8.Length - offset < TextBlock.Length;
            if (isLast)
                start = ref _scratch.PadLastBlock(_utf8.Slice(offset));
            if (_count >= _tokenLimit)
                _tokens = ref _buffer.Reserve(_count, out _tokenLimit);
            if (!TryAdd(ref start, offset))
                return false;

            offset += TextBlock.Length;
            if ((isLast || _blockCount == VectorScratch.MostBlocks) && !TryMatchBrackets(offset))
                return false;
        }

        _buffer.SetCount(_count);
        return IsComplete && (_nonAscii == 0 || Utf8.IsValid(_utf8));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryAdd(ref readonly byte start, int offset)
    {
        TVectors.Read(in start, out var block);
        var escapes = 0UL;
        var quotes = block.Quotes;
        if ((block.Backslashes | _firstIsEscaped) != 0)
            quotes &= ~FindEscaped(block.Backslashes, out escapes);

        // From an opening quote up to the byte before the closing one.
        var startsInsideString = _insideString != 0;
        var insideString = PrefixXor(quotes) ^ _insideString;
        _insideString = (ulong)((long)insideString >> 63);
        if (block.Unusual != 0 && HasForbiddenControl(in start, block.Unusual, insideString))
            return false;

        // Everything else outside of strings and white space belongs to numbers and literals.
        var primitive = ~(insideString | quotes | block.Commas | block.Colons | block.Openings | block.Closings | block.Blanks);
        var primitives = primitive & ~((primitive << 1) | _insidePrimitive);
        var primitiveEnds = primitive & ~(primitive >> 1);
        if ((_insidePrimitive & primitive) != 0)
            primitiveEnds &= primitiveEnds - 1;
        _insidePrimitive = primitive >> 63;

        var brackets = (block.Openings | block.Closings) & ~insideString;
        var starts = (quotes & insideString) | primitives | brackets;
        WriteTokens(starts, (quotes & ~insideString) | primitiveEnds | brackets, startsInsideString, (uint)offset);

        var symbols = new Symbols
        {
            Commas = block.Commas & ~insideString,
            Colons = block.Colons & ~insideString,
            Openings = block.Openings & ~insideString,
            Closings = block.Closings & ~insideString,
            Strings = quotes & insideString,
            Starts = starts,
        };
        if (!FollowsGrammar(symbols, out var earlyClosings))
            return false;

        NoteBrackets(symbols, brackets, earlyClosings, (uint)offset);
        if (primitives != 0 && !TryReadPrimitives(in start, primitives, primitive, starts, offset))
            return false;
        if (escapes != 0 && !TryReadEscapes(escapes, starts, offset))
            return false;

        _count += BitOperations.PopCount(starts);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool HasForbiddenControl(ref readonly byte start, ulong unusual, ulong insideString)
    {
        var nonAscii = TVectors.FindNonAscii(in start);
        _nonAscii |= nonAscii;
        var controls = unusual & ~nonAscii;
        return controls != 0 && (controls & (insideString | ~TVectors.FindLineSpace(in start))) != 0;
    }

    /// <summary>Finds the bytes that a backslash stands before, unless it is itself one of them.</summary>
    private ulong FindEscaped(ulong backslashes, out ulong escapes)
    {
        var escaped = _firstIsEscaped;
        backslashes &= ~escaped;
        escapes = 0;
        while (backslashes != 0)
        {
            var escape = backslashes & (~backslashes + 1);
            escapes |= escape;
            escaped |= escape << 1;
            backslashes &= ~(escape | (escape << 1));
        }

        _firstIsEscaped = escapes >> 63;
        return escaped;
    }
}
#endif
