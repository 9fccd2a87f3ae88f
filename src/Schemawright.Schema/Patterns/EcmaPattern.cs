namespace Schemawright.Patterns;

/// <summary>Compiles ECMA-262 regular expressions, each into the cheapest matcher that can express it.</summary>
internal static class EcmaPattern
{
    /// <summary>Checks a pattern without compiling it; <see langword="null"/> if it is valid.</summary>
    public static PatternError? Check(string pattern)
    {
        EcmaPatternParser.Parse(pattern, out var error);
        return error;
    }

    /// <summary>Compiles a pattern; <see langword="null"/> if it is not a regular expression.</summary>
    public static PatternMatcher? Compile(string pattern) => EcmaPatternParser.Parse(pattern, out _) is null ? null : new DeferredMatcher(pattern);
}
