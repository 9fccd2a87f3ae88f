using Schemawright.Json.Indexing;

namespace Schemawright.Json.Strings;

/// <summary>Iterates over the segments of a string's value: the parts between escapes as they are in the document, and each escape decoded.</summary>
internal ref struct DecodedSegments
{
    /// <summary>The length of the longest decoded escape: four bytes of UTF-8.</summary>
    public const int ScratchLength = 4;

    private readonly Span<byte> _scratch;
    private readonly bool _hasEscapes;
    private ReadOnlySpan<byte> _rest;

    /// <summary>
    /// Starts before the first segment. <paramref name="scratch"/> needs <see cref="ScratchLength"/> bytes, and contains a decoded escape until the next step.
    /// </summary>
    public DecodedSegments(in IndexedJson json, int node, Span<byte> scratch)
    {
        _rest = json.RawString(node);
        _hasEscapes = json.HasEscapes(node);
        _scratch = scratch;
        Current = default;
    }

    /// <summary>The current segment, as UTF-8.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Advances to the next segment.</summary>
    public bool MoveNext()
    {
        if (_rest.IsEmpty)
            return false;

        var plain = _hasEscapes ? _rest.IndexOf((byte)'\\') : -1;
        if (plain == 0)
        {
            var scalar = JsonEscapes.Decode(_rest, out var escapeLength);
            Current = _scratch.Slice(0, Utf8Sequences.Encode(scalar, _scratch));
            _rest = _rest.Slice(escapeLength);
            return true;
        }

        Current = plain < 0 ? _rest : _rest.Slice(0, plain);
        _rest = _rest.Slice(Current.Length);
        return true;
    }
}
