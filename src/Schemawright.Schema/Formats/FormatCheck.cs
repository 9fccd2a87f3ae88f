namespace Schemawright.Formats;

/// <summary>Decides whether a string has a format.</summary>
/// <param name="utf8">The string's value: well-formed UTF-8 without JSON escapes.</param>
internal delegate bool FormatCheck(ReadOnlySpan<byte> utf8);
