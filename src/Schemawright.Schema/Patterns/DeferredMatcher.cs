namespace Schemawright.Patterns;

/// <summary>Creates its matcher at the first match, because most patterns of a large schema are never used. The pattern must have been checked.</summary>
internal sealed class DeferredMatcher(string pattern) : PatternMatcher
{
    private const int MaxStatesOfLinearPattern = 16;

    private readonly Lazy<PatternMatcher> _matcher = new(() => Create(pattern));

    // Most matchers are of these two types; keeping them typed avoids a virtual call.
    private StateMachine? _table;
    private LinearMatcher? _lines;

    /// <summary>The table of the pattern; <see langword="null"/> if it has none, or has not been used yet.</summary>
    public StateMachine? Table => _table;

    /// <summary>The matcher of a simple pattern; <see langword="null"/> if the pattern is not simple, or has not been used yet.</summary>
    public LinearMatcher? Lines => _lines;

    /// <inheritdoc/>
    public override bool IsMatch(ReadOnlySpan<byte> utf8) =>
        _table is { } table ? table.IsMatch(utf8) : _lines is { } lines ? lines.IsMatch(utf8) : IsMatchWithMatcher(utf8);

    private bool IsMatchWithMatcher(ReadOnlySpan<byte> utf8)
    {
        var matcher = _matcher.Value;
        _table = matcher as StateMachine;
        _lines = matcher as LinearMatcher;
        return matcher.IsMatch(utf8);
    }

    private static PatternMatcher Create(string pattern)
    {
        var parsed = EcmaPatternParser.Parse(pattern, out _)!;
        if (LinearPattern.TryExpand(parsed, out var lines))
        {
            // A table with a load for each byte would not be faster.
            return StateMachineBuilder.TryBuild(parsed, MaxStatesOfLinearPattern) is { IsShuffled: true } quick ? quick : new LinearMatcher(lines);
        }

        return StateMachineBuilder.TryBuild(parsed) is { } table ? table : new RegexMatcher(DotNetPatternWriter.Write(parsed));
    }
}
