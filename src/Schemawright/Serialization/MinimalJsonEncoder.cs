using System.Buffers;
using System.Text.Encodings.Web;
using Schemawright.Values;

namespace Schemawright.Serialization;

/// <summary>
/// Escapes what RFC 8259 section 7 requires to be escaped, and nothing else: quotation mark, reverse solidus and control characters.
/// </summary>
/// <remarks>
/// <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> also escapes characters beyond the Basic Multilingual Plane, no-break spaces and more,
/// so that a text with such characters would not be written as it was read.
/// </remarks>
internal sealed class MinimalJsonEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> EscapedCharacters =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static code => (char)code), '"', '\\']);

    private static readonly SearchValues<byte> EscapedBytes =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static code => (byte)code), (byte)'"', (byte)'\\']);

    private MinimalJsonEncoder()
    {
    }

    /// <summary>The one encoder.</summary>
    public static MinimalJsonEncoder Instance { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        // A lone surrogate has no UTF-8; it must be found, or the writer would cut the text off there.
        var characters = new ReadOnlySpan<char>(text, textLength);
        var escaped = characters.IndexOfAny(EscapedCharacters);
        var lone = UnicodeStrings.IndexOfLoneSurrogate(escaped < 0 ? characters : characters[..escaped]);
        return lone < 0 ? escaped : lone;
    }

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => utf8Text.IndexOfAny(EscapedBytes);

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';
}
