namespace Schemawright.Patterns;

/// <summary>A compiled pattern. Immutable as seen from outside: any number of threads may match with it.</summary>
internal abstract class PatternMatcher
{
    /// <summary>Whether a text contains a match.</summary>
    /// <param name="utf8">Well-formed UTF-8 without JSON escapes.</param>
    /// <returns>True where it does.</returns>
    /// <exception cref="System.Text.RegularExpressions.RegexMatchTimeoutException">The pattern is so ambiguous that the answer would take too long.</exception>
    public abstract bool IsMatch(ReadOnlySpan<byte> utf8);
}
