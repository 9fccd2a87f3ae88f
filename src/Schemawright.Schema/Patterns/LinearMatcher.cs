namespace Schemawright.Patterns;

/// <summary>Matches the alternatives of a simple pattern directly on the bytes.</summary>
internal sealed class LinearMatcher(LinearPattern[] lines) : PatternMatcher
{
    /// <inheritdoc/>
    public override bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        foreach (var line in lines)
        {
            if (IsMatch(line, utf8))
                return true;
        }

        return false;
    }

    private static bool IsMatch(LinearPattern line, ReadOnlySpan<byte> utf8)
    {
        if (line.IsAtStart)
            return IsMatchAt(line, utf8, 0);

        for (var start = 0; start <= utf8.Length; start++)
        {
            var isInsideOfCodePoint = start < utf8.Length && (utf8[start] & 0xC0) == 0x80;
            if (!isInsideOfCodePoint && IsMatchAt(line, utf8, start))
                return true;
        }

        return false;
    }

    private static bool IsMatchAt(LinearPattern line, ReadOnlySpan<byte> utf8, int position)
    {
        foreach (ref readonly var step in line.Steps.AsSpan())
        {
            if (!step.TryTake(utf8, ref position))
                return false;
        }

        return !line.IsAtEnd || position == utf8.Length;
    }
}
