namespace Schemawright.Patterns;

/// <summary>A compiled pattern. Immutable as seen from outside: any number of threads may use it.</summary>
internal abstract class PatternMatcher
{
    /// <summary>Whether a string contains a match.</summary>
    /// <param name="utf8">The decoded string in well-formed UTF-8.</param>
    /// <exception cref="System.Text.RegularExpressions.RegexMatchTimeoutException">The pattern is so ambiguous that matching it takes too long.</exception>
    public abstract bool IsMatch(ReadOnlySpan<byte> utf8);
}
