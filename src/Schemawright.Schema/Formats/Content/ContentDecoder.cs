namespace Schemawright.Formats.Content;

/// <summary>Decodes a string.</summary>
/// <param name="encoded">The string's value, as UTF-8.</param>
/// <param name="decoded">Where the octets go; at least as long as <paramref name="encoded"/>.</param>
/// <param name="length">How many octets were written.</param>
/// <returns><see langword="false"/> if the string does not have the encoding.</returns>
internal delegate bool ContentDecoder(ReadOnlySpan<byte> encoded, Span<byte> decoded, out int length);
