namespace Schemawright.Schema.Patterns;

/// <summary>Makes its matcher at the first match, because most patterns of a large schema never meet a value.</summary>
/// <param name="pattern">A regular expression that has been checked.</param>
internal sealed class DeferredMatcher(string pattern) : PatternMatcher
{
    private readonly Lazy<PatternMatcher> _matcher = new(() => Create(pattern));

    /// <inheritdoc/>
    public override bool IsMatch(ReadOnlySpan<byte> utf8) => _matcher.Value.IsMatch(utf8);

    private static PatternMatcher Create(string pattern)
    {
        var parsed = EcmaPatternParser.Parse(pattern, out _)!;
        return StateMachineBuilder.TryBuild(parsed) is { } machine ? machine : new RegexMatcher(DotNetPatternWriter.Write(parsed));
    }
}
