namespace Schemawright.Patterns;

/// <summary>Why a string is not an ECMA-262 regular expression.</summary>
/// <param name="Message">A sentence without a full stop.</param>
/// <param name="Position">The position of the error, in UTF-16 code units.</param>
internal sealed record PatternError(string Message, int Position);
