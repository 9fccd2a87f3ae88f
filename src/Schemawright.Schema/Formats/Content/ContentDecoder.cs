namespace Schemawright.Formats.Content;

/// <summary>Takes an encoding off a text.</summary>
/// <param name="encoded">The string's value, as UTF-8.</param>
/// <param name="decoded">Where the octets go; as long as <paramref name="encoded"/>.</param>
/// <param name="length">How many octets were written.</param>
/// <returns>False where the text is not in the encoding.</returns>
internal delegate bool ContentDecoder(ReadOnlySpan<byte> encoded, Span<byte> decoded, out int length);
