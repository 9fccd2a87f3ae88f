namespace Schemawright.Patterns;

/// <summary>Compiles ECMA-262 regular expressions, each in the cheapest way that can express it.</summary>
internal static class EcmaPattern
{
    /// <summary>Checks a pattern without compiling it.</summary>
    /// <param name="pattern">The regular expression.</param>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    public static PatternError? Check(string pattern)
    {
        EcmaPatternParser.Parse(pattern, out var error);
        return error;
    }

    /// <summary>Compiles a pattern.</summary>
    /// <param name="pattern">The regular expression.</param>
    /// <returns>The matcher; null where the pattern is not a regular expression.</returns>
    public static PatternMatcher? Compile(string pattern) => EcmaPatternParser.Parse(pattern, out _) is null ? null : new DeferredMatcher(pattern);
}
