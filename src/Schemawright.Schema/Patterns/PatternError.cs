namespace Schemawright.Patterns;

/// <summary>Why a text is not an ECMA-262 regular expression.</summary>
/// <param name="Message">A sentence without a full stop.</param>
/// <param name="Position">Where, in UTF-16 code units.</param>
internal sealed record PatternError(string Message, int Position);
