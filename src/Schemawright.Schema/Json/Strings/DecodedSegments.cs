using Schemawright.Json.Indexing;

namespace Schemawright.Json.Strings;

/// <summary>Walks over a string's value piece by piece: the stretches between escapes as they stand in the text, and each escape decoded.</summary>
internal ref struct DecodedSegments
{
    /// <summary>The longest decoded escape: four bytes of UTF-8.</summary>
    public const int ScratchLength = 4;

    private readonly Span<byte> _scratch;
    private readonly bool _hasEscapes;
    private ReadOnlySpan<byte> _rest;

    /// <summary>Starts before the first piece.</summary>
    /// <param name="json">An indexed text.</param>
    /// <param name="node">The number of a string or member name.</param>
    /// <param name="scratch">At least <see cref="ScratchLength"/> bytes; a decoded escape stands there until the next step.</param>
    public DecodedSegments(in IndexedJson json, int node, Span<byte> scratch)
    {
        _rest = json.RawString(node);
        _hasEscapes = json.HasEscapes(node);
        _scratch = scratch;
        Current = default;
    }

    /// <summary>The piece, as UTF-8.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Goes on to the next piece.</summary>
    /// <returns>False at the end.</returns>
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
