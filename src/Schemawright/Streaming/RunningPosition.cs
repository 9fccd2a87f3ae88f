using System.Buffers;
using Schemawright.Json.Indexing;
using Schemawright.Json.Locations;

namespace Schemawright.Streaming;

/// <summary>Where in a stream the next byte lies, as editors count.</summary>
internal struct RunningPosition
{
    private int _linesBefore;
    private int _columnsBefore;
    private bool _endsWithCarriageReturn;

    /// <summary>The place of the next byte.</summary>
    public readonly JsonPosition Next => new(_linesBefore + 1, _columnsBefore + 1);

    /// <summary>Passes over text.</summary>
    /// <param name="utf8">The text behind what was passed over so far.</param>
    public void Skip(in ReadOnlySequence<byte> utf8)
    {
        foreach (var piece in utf8)
            Skip(piece.Span);
    }

    private void Skip(ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            if (_endsWithCarriageReturn && utf8[0] == '\n')
                utf8 = utf8[1..];
            _endsWithCarriageReturn = false;

            var length = utf8.IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0)
            {
                _columnsBefore += Utf16Lengths.Of(utf8);
                return;
            }

            _endsWithCarriageReturn = utf8[length] == '\r';
            _linesBefore++;
            _columnsBefore = 0;
            utf8 = utf8[(length + 1)..];
        }
    }
}
